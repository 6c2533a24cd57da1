using System.Text;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Conditions;

namespace TutorTui.Core.Tests.Checks;

/// <summary>What the checks say in one situation after the other, as a learner would read it.</summary>
internal sealed class Messages
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds what a check says of a situation.</summary>
    public Messages Add(string situation, Condition condition, LabSnapshot snapshot, string? book = null)
    {
        var check = new Check { Id = CheckId.Parse("step/check"), Sentence = "It is so", Condition = condition, BookOutput = book };
        var report = CheckEvaluator.Evaluate(check, snapshot).Report;
        _text.Append("## ").Append(situation).Append('\n');
        Line(Word(report), report.Message);
        if (report.Evidence is { } evidence)
        {
            Line("  wanted  ", evidence.Wanted);
            Line("  observed", evidence.Observed);
            Line("  where   ", evidence.Where.ToString());
            Line("  see it  ", evidence.Command);
        }

        foreach (var hop in report.Path)
        {
            Line($"  {hop.State,-8}", $"{hop.Name}: {hop.Fact}  [{hop.Where}: {hop.Command}]");
        }

        foreach (var line in report.Difference?.Missing ?? [])
        {
            Line("  missing ", line);
        }

        foreach (var line in report.Difference?.Added ?? [])
        {
            Line("  added   ", line);
        }

        _text.Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();

    private static string Word(CheckReport report) =>
        report.Cause is Cause.None ? $"{report.Verdict}" : $"{report.Verdict} ({report.Cause})";

    private void Line(string name, string value) => _text.Append(name).Append("  ").Append(value).Append('\n');
}

using System.Text;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Testing;

namespace TutorTui.Core.Tests.Checks;

/// <summary>The messages of checks in a series of situations, as a learner would read them.</summary>
internal sealed class Messages
{
    private readonly List<Situation> _situations = [];

    /// <summary>Adds a check's message in a situation.</summary>
    public Messages Add(string situation, Condition condition, LabSnapshot snapshot, string? book = null)
    {
        var check = new Check { Id = CheckId.Parse("step/check"), Sentence = "It is so", Condition = condition, ExpectedOutput = book };
        _situations.Add(new(situation, check, snapshot));
        return this;
    }

    /// <summary>Asserts that the messages equal the snapshots, in every language of the program.</summary>
    public void Match(string name)
    {
        foreach (var language in Language.All)
        {
            using var spoken = language.UseInScope();
            Snapshot.Match("TutorTui.Core.Tests", language == Language.English ? name : $"{name}.{language}", ToString());
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, check, snapshot) in _situations)
        {
            text.Append("## ").Append(name).Append('\n');
            foreach (var (label, value) in LinesOf(CheckEvaluator.Evaluate(check, snapshot).Report))
            {
                text.Append(label).Append("  ").Append(value).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(string Label, string Value)> LinesOf(CheckReport report)
    {
        yield return (report.Cause is Cause.None ? $"{report.Verdict}" : $"{report.Verdict} ({report.Cause})", report.Message);
        if (report.Evidence is { } evidence)
        {
            yield return ("  wanted  ", evidence.Wanted);
            yield return ("  observed", evidence.Observed);
            yield return ("  where   ", evidence.Where.ToString());
            yield return ("  see it  ", evidence.Command);
        }

        foreach (var hop in report.Path)
        {
            yield return ($"  {hop.State,-8}", $"{hop.Name}: {hop.Fact}  [{hop.Where}: {hop.Command}]");
        }

        foreach (var line in report.Difference?.Missing ?? [])
        {
            yield return ("  missing ", line);
        }

        foreach (var line in report.Difference?.Added ?? [])
        {
            yield return ("  added   ", line);
        }
    }

    private sealed record Situation(string Name, Check Check, LabSnapshot Snapshot);
}

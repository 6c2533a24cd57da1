using System.Text.Json;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Verification;
using Xunit;

namespace TutorTui.Tests.Verification;

/// <summary>When a claim counts as verified, and how results are reported.</summary>
public sealed class EvaluationTests
{
    private static readonly Check Check = new() { Id = CheckId.Parse("step"), Sentence = "It is so", Condition = new AllCondition([]) };

    private static readonly WrongAnswer Wrong = new()
    {
        Id = Variant("slip"),
        Check = Check.Id,
        Cause = Cause.NearName,
        Says = "nearly web",
    };

    private static CheckReport Report(Verdict verdict, string message = "", Cause cause = Cause.None) =>
        new(Check, verdict, message, null) { Cause = cause };

    private static VariantId Variant(string text)
    {
        Assert.True(VariantId.TryParse(text, out var id));
        return id;
    }

    [Theory]
    [InlineData(Verdict.Fail, Verdict.Pass, true)]
    [InlineData(Verdict.Waiting, Verdict.Pass, true)]
    [InlineData(Verdict.Pass, Verdict.Pass, false)]
    [InlineData(Verdict.Fail, Verdict.Fail, false)]
    [InlineData(Verdict.Fail, Verdict.NotYet, false)]
    public void Evaluate_CheckBeforeAndAfter_IsVerifiedOnlyIfItBecomesTrue(Verdict before, Verdict after, bool isVerified) =>
        Assert.Equal(isVerified, LessonVerifier.Evaluate(Report(before), Report(after)) is null);

    [Theory]
    [InlineData(Verdict.Fail, Cause.NearName, "M1 has we, which is NEARLY web", true)]
    [InlineData(Verdict.NotYet, Cause.NearName, "nearly web", true)]
    [InlineData(Verdict.Pass, Cause.None, "nearly web", false)]
    [InlineData(Verdict.Fail, Cause.WrongValue, "nearly web", false)]
    [InlineData(Verdict.Fail, Cause.NearName, "something else", false)]
    public void Evaluate_Mistake_IsCaughtOnlyWithCauseAndWords(Verdict verdict, Cause cause, string message, bool isCaught) =>
        Assert.Equal(isCaught, WrongAnswerVerifier.Evaluate(Report(verdict, message, cause), Wrong) is null);

    [Fact]
    public void Evaluate_Mistake_MayBeExplainedByAHop()
    {
        var report = Report(Verdict.Fail, "No answer.", Cause.NearName) with
        {
            Path = [new("name", HopState.Broken, "it is nearly web", MachineName.Machine1, "getent hosts web")],
        };

        Assert.Null(WrongAnswerVerifier.Evaluate(report, Wrong));
    }

    [Fact]
    public void Summary_OfResults_CountsEachKindAndScoresMistakes()
    {
        var lines = new StringWriter();
        var log = new VerificationLog(lines);
        var id = LessonId.Parse("x");
        log.Add(new(id, VerificationKind.Check, "step", 1, "fails before, passes after", null, TimeSpan.FromSeconds(1)));
        log.Add(new(id, VerificationKind.Check, "step", 2, string.Empty, "does not pass", TimeSpan.FromSeconds(1)), ["wanted: it"]);
        log.Add(new(id, VerificationKind.WrongAnswer, "step slip", 1, "caught", null, TimeSpan.FromSeconds(1)));
        log.Add(new(id, VerificationKind.WrongAnswer, "step other", 1, string.Empty, "is accepted", TimeSpan.FromSeconds(1)));
        log.Add(new(id, VerificationKind.Alternative, "step way", 1, "is accepted", null, TimeSpan.FromSeconds(1)));
        log.Skip(LessonId.Parse("y"), "This computer has no macvlan.");

        var summary = VerificationSummary.Of([Lesson("x"), Lesson("y")], log, TimeSpan.FromSeconds(9));

        Assert.Equal((3, 2), (summary.Verified, summary.Failed));
        Assert.Equal(new Tally(1, 2), summary.Mistakes);
        Assert.Equal(3, Count(lines, "ok  "));
        Assert.Equal(2, Count(lines, "FAIL"));
        var table = VerificationTable.Write(summary);
        Assert.Contains("Mutation score: 50 % of 2 mistakes", table, StringComparison.Ordinal);
        Assert.Contains("skipped: This computer has no macvlan.", table, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(VerificationJson.Write(summary, log));
        Assert.Equal(0.5, json.RootElement.GetProperty("mutationScore").GetDouble());
        Assert.Equal(5, json.RootElement.GetProperty("results").GetArrayLength());
    }

    private static int Count(StringWriter lines, string start) =>
        lines.ToString().Split('\n').Count(line => line.StartsWith(start, StringComparison.Ordinal));

    private static Lesson Lesson(string id) => new()
    {
        Id = LessonId.Parse(id),
        Kind = LessonKind.Exercise,
        Title = "T",
        Summary = "S",
        Duration = TimeSpan.FromMinutes(1),
        Machines = [MachineName.Machine1],
        Start = new(),
        Introduction = [],
        Steps = [],
        Closing = [],
    };
}

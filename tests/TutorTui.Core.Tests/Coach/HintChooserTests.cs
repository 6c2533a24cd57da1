using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Coach;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Tests.Checks;
using TutorTui.Core.Tests.Lessons;
using Xunit;

namespace TutorTui.Core.Tests.Coach;

public sealed class HintChooserTests
{
    private static readonly Step Step = SampleLesson.Of(
        new Check { Id = CheckId.Parse("c"), Sentence = "s", Condition = new NetworkCondition(MachineName.Machine1, new() { Name = "net" }) }).Steps[0] with
    {
        Hints =
        [
            new(1, []), new(2, []), new(3, []) { When = ["near-name"] }, new(4, []) { When = ["pool-overlap", "wrong-value"] },
        ],
    };

    private static StepReport With(Cause cause) =>
        new(Step, null, [new CheckReport(Step.Checks[0], Verdict.Fail, "m", null) { Cause = cause }]);

    [Theory]
    [InlineData(Cause.NotBegun, new[] { 1, 2 })]
    [InlineData(Cause.NearName, new[] { 3, 1, 2 })]
    [InlineData(Cause.WrongValue, new[] { 4, 1, 2 })]
    public void Choose_PutsTheHintsForTheFaultFirst(Cause cause, int[] expected) =>
        Assert.Equal(expected, HintChooser.Choose(Step, With(cause), null).Select(hint => hint.Level));

    [Fact]
    public void Choose_CountsTheLatestErrorToo()
    {
        var advice = ErrorCoach.Explain(SampleLab.Ran("docker network create", "Pool overlaps with other one on this address space", exit: 1));

        Assert.Equal([4, 1, 2], HintChooser.Choose(Step, With(Cause.NotBegun), advice).Select(hint => hint.Level));
    }

    [Fact]
    public void Tags_AreUniqueWords() => Assert.Equal(HintTag.All.Distinct(), HintTag.All);
}

using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests.Progress;

public sealed class LessonProgressTests
{
    private static readonly LessonId Lesson = LessonId.Parse("6.05");
    private static readonly StepId Step = StepId.Parse("create");

    [Fact]
    public void Of_BegunAnew_ForgetsEarlierTicksAndCommands()
    {
        var progress = LessonProgress.Of(Lesson,
        [
            new LessonStarted(Lesson, "lab", DateTimeOffset.UnixEpoch),
            new StepPassed(Lesson, Step, DateTimeOffset.UnixEpoch),
            new CommandFinished("lab", SampleLab.Ran("docker ps")),
            new LessonStarted(Lesson, "lab2", DateTimeOffset.UnixEpoch),
        ]);

        Assert.Empty(progress.Passed);
        Assert.Empty(progress.Commands);
        Assert.Equal("lab2", progress.LabId);
    }

    [Fact]
    public void Of_OtherLessonsAndLabs_ChangeNothing()
    {
        var progress = LessonProgress.Of(Lesson,
        [
            new LessonStarted(Lesson, "lab", DateTimeOffset.UnixEpoch),
            new StepPassed(LessonId.Parse("other"), Step, DateTimeOffset.UnixEpoch),
            new CommandFinished("another", SampleLab.Ran("docker ps")),
        ]);

        Assert.Empty(progress.Passed);
        Assert.Empty(progress.Commands);
    }

    [Fact]
    public void LastOpen_LessonBegunByAVerb_IsTheOneToGoBackTo() => Assert.Equal(Lesson, LessonProgress.LastOpen(
    [
        new StepVisited(LessonId.Parse("other"), Step, DateTimeOffset.UnixEpoch),
        new LessonStarted(Lesson, "lab", DateTimeOffset.UnixEpoch),
        new LessonStarted(ExamId.Parse("chapter-6").Lesson, "lab", DateTimeOffset.UnixEpoch),
        new StepPassed(LessonId.Parse("other"), Step, DateTimeOffset.UnixEpoch),
    ]));

    [Fact]
    public void With_ManyCommands_KeepsTheLatest()
    {
        var progress = LessonProgress.Of(
            Lesson,
            Enumerable.Range(0, 700)
                .Select(ProgressEvent (number) => new CommandFinished("lab", SampleLab.Ran($"echo {number}")))
                .Prepend(new LessonStarted(Lesson, "lab", DateTimeOffset.UnixEpoch)));

        Assert.Equal(500, progress.Commands.Length);
        Assert.Equal("echo 699", progress.Commands[^1].CommandLine);
    }
}

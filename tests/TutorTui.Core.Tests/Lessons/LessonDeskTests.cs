using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;
using TutorTui.Core.Progress;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

public sealed class LessonDeskTests
{
    private static readonly StepId Step = StepId.Parse("create");

    private static readonly Lesson Lesson = SampleLesson.Of();

    private static Classroom Classroom(string labId) => new(
        new() { LabId = labId, Machines = [], Traits = new() { HasVirtualIpBalancing = false, HasInternet = false } },
        ImmutableSortedDictionary<MachineName, ClassroomMachine>.Empty);

    [Fact]
    public async Task ReadOrBeginAsync_SameLab_KeepsTheTicks()
    {
        await using var store = new MemoryStore(
            new LessonStarted(Lesson.Id, "lab", default), new StepPassed(Lesson.Id, Step, default));

        var (progress, _) = await new LessonDesk(store, TimeProvider.System)
            .ReadOrBeginAsync(Lesson, Classroom("lab"), TestContext.Current.CancellationToken);

        Assert.Contains(Step, progress.Passed.Keys);
        Assert.Equal(2, store.Events.Count);
    }

    [Fact]
    public async Task ReadOrBeginAsync_NewLab_BeginsAnewAndKeepsTheHistory()
    {
        await using var store = new MemoryStore(
            new LessonStarted(Lesson.Id, "old", default), new StepPassed(Lesson.Id, Step, default));

        var (progress, _) = await new LessonDesk(store, TimeProvider.System)
            .ReadOrBeginAsync(Lesson, Classroom("new"), TestContext.Current.CancellationToken);

        Assert.Empty(progress.Passed);
        Assert.Equal("new", progress.LabId);
        Assert.Equal(3, store.Events.Count);
    }
}

using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;
using TutorTui.Core.Results;
using TutorTui.Core.Tests.Lessons;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Core.Tests.Progress;

/// <summary>Every kind of event is handled everywhere.</summary>
public sealed class ProgressCompletenessTests
{
    /// <summary>Kinds that the timeline of a report leaves out on purpose.</summary>
    private static readonly ImmutableHashSet<Type> NotInTheTimeline =
    [
        typeof(StepVisited), typeof(StepSkipped), typeof(StepRestored), typeof(AnswerGiven), typeof(CommandFinished),
        typeof(ExamTimeSeen), typeof(ExamClockMoved), typeof(ExamClockStopped), typeof(ExamClockStarted), typeof(ExamTaskFlagged),
    ];

    [Fact]
    public void Samples_HoldEveryKindOfEvent() =>
        Assert.Equal(
            ProgressSamples.Kinds.Select(kind => kind.Name).Order(), ProgressSamples.All.Select(progress => progress.GetType().Name).Order());

    [Fact]
    public void With_EveryKindOfEvent_ChangesTheLessonOrTheAttempt()
    {
        var fresh = LessonProgress.Of(ProgressSamples.Lesson, []);
        var lesson = LessonProgress.Of(ProgressSamples.Lesson, [ProgressSamples.LessonStarted]);
        var regressed = lesson with { Regressions = lesson.Regressions.Add(ProgressSamples.Step, default) };
        var attempt = ExamAttempt.Begin(ProgressSamples.ExamStarted, 1);
        var stopped = attempt with { Stops = [new("gone", attempt.StartedAt, null)] };

        var forgotten = ProgressSamples.All.Where(progress =>
            progress is not ExamStarted
            && fresh.With(progress) == fresh && lesson.With(progress) == lesson && regressed.With(progress) == regressed
            && attempt.With(progress) == attempt && stopped.With(progress) == stopped);

        Assert.Empty(forgotten);
        Assert.Single(ExamHistory.Of([ProgressSamples.ExamStarted]).Attempts);
    }

    [Fact]
    public void Timeline_EveryKindOfEvent_HasALineOrIsLeftOutOnPurpose()
    {
        var step = SampleLesson.Of(new Check
        {
            Id = ProgressSamples.Criterion,
            Sentence = "s",
            Condition = new NetworkCondition(MachineName.Machine1, new() { Name = "net" }),
        });
        var lesson = step with { Id = ProgressSamples.Lesson, Steps = [step.Steps[0] with { Id = ProgressSamples.Step }] };

        Assert.All(ProgressSamples.All, progress =>
            Assert.Equal(NotInTheTimeline.Contains(progress.GetType()) ? 0 : 1, TimelineOf(lesson, progress).Length));
    }

    private static ImmutableArray<TimelineEntry> TimelineOf(Lesson lesson, ProgressEvent progress) =>
        new ReportBuilder([new() { Id = "course", Title = "t", Lessons = [lesson] }], _ => null)
            .Make([progress], "learner", "1", DateTimeOffset.UnixEpoch).Timeline;
}

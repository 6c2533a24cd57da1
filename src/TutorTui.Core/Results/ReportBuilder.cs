using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;

namespace TutorTui.Core.Results;

/// <summary>Makes a report from the learner's events. Pure.</summary>
public sealed class ReportBuilder(ImmutableArray<Course> courses, Func<ExamAttempt, ExamPaper?> paperOf)
{
    public LearnerReport Make(IReadOnlyCollection<ProgressEvent> events, string learner, string version, DateTimeOffset now)
    {
        var attempts = ExamHistory.Of(events).Attempts.Where(attempt => attempt.IsFinished).ToList();
        return new(
            learner,
            now,
            version,
            [.. courses.SelectMany(course => course.Lessons.Where(lesson => !lesson.Steps.IsEmpty).Select(lesson => Result(course, lesson, events)))],
            [.. attempts.Select(Result).OfType<ExamResult>()],
            [.. Timeline(events).OrderBy(entry => entry.At)]);
    }

    private static LessonResult Result(Course course, Lesson lesson, IReadOnlyCollection<ProgressEvent> events)
    {
        var progress = LessonProgress.Of(lesson.Id, events);
        return new(course.Id, lesson.Id.ToString(), lesson.Title, progress.StartedAt, [.. lesson.Steps.Select(step => Result(step, progress))]);
    }

    private static StepResult Result(Step step, LessonProgress progress) => new(
        step.Number,
        step.Id.ToString(),
        step.Title,
        progress.Passed.TryGetValue(step.Id, out var passed) ? passed : null,
        progress.Helped.Contains(step.Id),
        progress.StatusOf(step.Id) is StepStatus.Skipped,
        progress.Hints.GetValueOrDefault(step.Id),
        progress.Regressions.TryGetValue(step.Id, out var since) ? since : null);

    private ExamResult? Result(ExamAttempt attempt)
    {
        if (paperOf(attempt) is not { } paper || attempt.FinishedAt is not { } end)
        {
            return null;
        }

        var score = ExamScore.Of(paper, attempt);
        return new(
            attempt.Name, attempt.Exam.ToString(), paper.Exam.Title, attempt.StartedAt, end, attempt.End is ExamEnd.TimeUp,
            (int)attempt.Used.TotalSeconds, (int)attempt.Limit.TotalSeconds,
            (int)attempt.Stops.Sum(stop => ((stop.To ?? end) - stop.From).TotalSeconds), (int)attempt.ClockMoved.TotalSeconds,
            attempt.Seed, Down(score.Percent), score.PassMark, score.IsPassed, [.. score.Tasks.Select(Result)]);
    }

    private static TaskResult Result(TaskScore task) => new(
        task.Task.Id.ToString(), task.Task.Title, task.Task.Lesson.ToString(), Down(task.Points), task.MaxPoints, task.Hints,
        [.. task.Criteria.Select(Result)]);

    private static CriterionResult Result(CriterionScore criterion) => new(
        criterion.Criterion.Id.ToString(),
        criterion.Criterion.Check.Sentence,
        criterion.History.IsTrue,
        criterion.History.FirstTrueAt is null ? null : (int)criterion.History.FirstTrueAfter.TotalSeconds,
        criterion.History.BrokenAt.Length,
        criterion.Finding?.Message ?? string.Empty);

    private static decimal Down(decimal value) => Math.Floor(value * 100) / 100;

    private IEnumerable<TimelineEntry> Timeline(IEnumerable<ProgressEvent> events)
    {
        var texts = ResultTexts.Current;
        var lessons = courses.SelectMany(course => course.Lessons).ToDictionary(lesson => lesson.Id);
        return events.Select(progress => progress switch
        {
            LessonStarted started when lessons.TryGetValue(started.Lesson, out var lesson) =>
                new TimelineEntry(started.At, TimelineKind.Begin, $"{started.Lesson}", lesson.Title),
            StepPassed passed => OfStep(lessons, passed.Lesson, passed.Step, passed.At, TimelineKind.Pass, texts.StepPassed),
            HelpShown { Level: 0 } help => OfStep(lessons, help.Lesson, help.Step, help.At, TimelineKind.Help, texts.SolutionSeen),
            HelpShown help => OfStep(
                lessons, help.Lesson, help.Step, help.At, TimelineKind.Help, (number, title) => texts.HintSeen(number, title, help.Level)),
            StepSolved solved => OfStep(lessons, solved.Lesson, solved.Step, solved.At, TimelineKind.Help, texts.StepSolved),
            StepRegressed regressed => OfStep(lessons, regressed.Lesson, regressed.Step, regressed.At, TimelineKind.Lost, texts.StepRegressed),
            ExamStarted started => new(started.At, TimelineKind.Begin, $"{started.Exam}", texts.ExamBegun),
            CriterionChanged { IsTrue: true } changed => new(
                changed.At, TimelineKind.Pass, $"{changed.Exam}", texts.CriterionTrue(changed.Criterion)),
            CriterionChanged changed => new(changed.At, TimelineKind.Lost, $"{changed.Exam}", texts.CriterionBroke(changed.Criterion)),
            ExamHintTaken hint => new(hint.At, TimelineKind.Help, $"{hint.Exam}", texts.HintTaken(hint.Task, hint.Level)),
            ExamFinished finished => new(
                finished.At, TimelineKind.End, $"{finished.Exam}", finished.End is ExamEnd.TimeUp ? texts.TimeUp : texts.HandedIn),
            _ => null,
        }).OfType<TimelineEntry>();
    }

    private static TimelineEntry? OfStep(
        Dictionary<LessonId, Lesson> lessons,
        LessonId lesson,
        StepId id,
        DateTimeOffset at,
        TimelineKind kind,
        Func<int, string, string> words) =>
        lessons.TryGetValue(lesson, out var known) && known.Steps.FirstOrDefault(step => step.Id == id) is { } step
            ? new(at, kind, $"{lesson}", words(step.Number, step.Title))
            : null;
}

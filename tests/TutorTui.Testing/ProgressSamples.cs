using System.Collections.Immutable;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;

namespace TutorTui.Testing;

/// <summary>One event of each kind, all of one lesson or one exam, with a distinct value in every field.</summary>
public static class ProgressSamples
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public static LessonId Lesson { get; } = LessonId.Parse("6.05");

    public static ExamId Exam { get; } = ExamId.Parse("chapter-6");

    public static StepId Step { get; } = StepId.Parse("create");

    public static CheckId Criterion { get; } = CheckId.Parse("create/network");

    public static ExamStarted ExamStarted { get; } = new(Exam, "lab", 7, TimeSpan.FromMinutes(30), [Step], At);

    public static LessonStarted LessonStarted { get; } = new(Lesson, "lab", At)
    {
        Values = ImmutableSortedDictionary<string, string>.Empty.Add("subnet", "10.1.0.0/24"),
    };

    public static ImmutableArray<ProgressEvent> All { get; } =
    [
        LessonStarted,
        new StepPassed(Lesson, Step, At.AddSeconds(1)),
        new StepVisited(Lesson, Step, At.AddSeconds(2)),
        new StepSkipped(Lesson, Step, At.AddSeconds(3)),
        new StepSolved(Lesson, Step, At.AddSeconds(4)),
        new HelpShown(Lesson, Step, 2, At.AddSeconds(5)),
        new AnswerGiven(Lesson, Criterion, "10.1.1.5 – \"so\"", At.AddSeconds(6)),
        new StepRegressed(Lesson, Step, At.AddSeconds(7)),
        new StepRestored(Lesson, Step, At.AddSeconds(8)),
        new CommandFinished("lab", new()
        {
            Machine = MachineName.Machine2,
            Container = "web",
            CommandLine = "echo 'ö' | cat",
            ExitCode = 3,
            Output = "ö\n",
            HasOpenedShell = true,
            FinishedAt = At.AddSeconds(9),
        }),
        ExamStarted,
        new ExamTimeSeen(Exam, At.AddSeconds(10)),
        new ExamClockMoved(Exam, TimeSpan.FromSeconds(-90.5), At.AddSeconds(11)),
        new ExamClockStopped(Exam, "Machine2 is \"gone\"", At.AddSeconds(12)),
        new ExamClockStarted(Exam, At.AddSeconds(13)),
        new CriterionChanged(Exam, Criterion, true, At.AddSeconds(14)),
        new ExamTaskFlagged(Exam, Step, true, At.AddSeconds(15)),
        new ExamHintTaken(Exam, Step, 2, At.AddSeconds(16)),
        new ExamFinished(
            Exam, ExamEnd.TimeUp, [new(Criterion, true, "message", "wanted", "observed", "Machine1", "docker ps")], At.AddSeconds(17)),
    ];

    /// <summary>Every kind of event there is, by reflection.</summary>
    public static ImmutableHashSet<Type> Kinds { get; } =
        [.. typeof(ProgressEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ProgressEvent)) && !type.IsAbstract)];
}

using System.Collections.Immutable;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;
using TutorTui.Core.Progress;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Shells;
using TutorTui.Tui.Tests.Work;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Tests.Completeness;

/// <summary>One message of each kind.</summary>
internal static class MessageSamples
{
    private static readonly LessonId Lesson = Samples.Exercise.Id;
    private static readonly TextRange Range = TextRange.Of(new(0, 0));

    public static ImmutableArray<Message> All { get; } =
    [
        new KeyPressed("Tab"),
        new MousePressed(3, 3),
        new MouseDragged(3, new(Range, 1, null)),
        new MouseReleased(),
        new WheelTurned(3, 3, 3),
        new Resized(new(100, 30)),
        new LabStarting(Samples.Now),
        new LabProgressed(new(1, 1, "Machines", LabStepState.Running, 0.5, string.Empty)),
        new LabIsReady(Samples.Lab),
        new LabHasFailed(new("No engine.", "It does not run.", [])),
        new ProgressRead(ImmutableDictionary<LessonId, LessonProgress>.Empty),
        new ConsentNeeded(Lesson, new([]), null),
        new WorkProgressed(Lesson, "docker ps"),
        new WorkFailed(Lesson, new("What.", "Why.", "Remedy.")),
        new StartProgressed(Lesson, "Looking"),
        new LessonWatched(Lesson),
        new ReportChanged(Samples.Report(1)),
        new LessonHasFailed(Lesson, new("What.", "Why.", "Remedy.")),
        new ExamChanged(new(Paper(), Attempt())),
        new WordsFound("x", []),
        new ShellOpened(MachineName.Machine1),
        new ShellEnded(MachineName.Machine1, "Ended."),
        new CommandEnded(Samples.Finished("docker ps")),
        new CommandSent(MachineName.Machine1, true),
        new NoticeShown(new("x", Role.Pass)),
        new UnmetRequirementsFound(ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>>.Empty),
        new LanguageChanged(
            Language.English, new TestServices().Services.Library, null, ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>>.Empty, null),
        new NoticeExpired(new("x", Role.Pass)),
        new ShellScrolled(MachineName.Machine1, 3),
        new ShellSearched(MachineName.Machine1, "x", null, null),
        new LinksListed(["https://example.org"]),
        new ShellTyped(MachineName.Machine1),
        new BellRang(MachineName.Machine2),
        new BellFaded(MachineName.Machine2),
        new ClockTicked(),
    ];

    private static Exam Exam() => new()
    {
        Id = ExamId.Parse("practice"),
        Title = "Practice",
        Summary = "Half an hour.",
        Limit = TimeSpan.FromMinutes(30),
        PassMark = 70,
        Policy = new() { HintPrice = 20 },
        Introduction = [],
        Tasks = [],
    };

    private static ExamPaper Paper() => new ExamSet([Exam()], [Samples.Exercise]).PaperOf(Exam());

    private static ExamAttempt Attempt() =>
        ExamHistory.Of([new ExamStarted(Exam().Id, "lab", 1, TimeSpan.FromMinutes(30), [], Samples.Now)]).Attempts[0];
}

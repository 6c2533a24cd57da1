using System.Collections.Immutable;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Presentation;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;
using TutorTui.Tui.Updates;

namespace TutorTui.Tui.Tests;

/// <summary>A small course with every kind of text element, and states made from it.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public static Lesson Exercise { get; } = new()
    {
        Id = LessonId.Parse("6.05"),
        Kind = LessonKind.Exercise,
        Title = "A network driver from a plugin",
        Summary = "Install a network driver plugin on both machines.",
        Duration = TimeSpan.FromMinutes(40),
        Machines = [MachineName.Machine1, MachineName.Machine2],
        Start = new() { IsSwarmJoined = true },
        Introduction =
        [
            Words("In this exercise you teach Docker a new kind of network, and watch what comes of it on both machines."),
            new NoteBlock(NoteKind.Note, "两台机器", [Words("每台机器都有自己的命令行，请看清楚提示符再输入命令。")]),
            new TableBlock(
                [[new TextInline("Driver")], [new TextInline("What it is for")]],
                [[[new CodeInline("bridge")], [new TextInline("containers on one machine, behind a virtual switch")]]],
                [ColumnAlignment.Left, ColumnAlignment.Left]),
        ],
        Steps =
        [
            Step(1, "install", "Install the plugin", On("docker plugin install net", new Interaction("[y/N]", "y")), On("docker plugin ls")),
            Step(2, "network", "Create the network", On("docker network create --driver=net --subnet 10.1.1.0/24 weavenet1")),
            Step(3, "reach", "Reach one from the other"),
        ],
        Closing = [Words("That was all.")],
    };

    public static Course Course { get; } = new() { Id = "net", Title = "Docker networking", Lessons = [Exercise] };

    /// <summary>A second course, of a chapter alone.</summary>
    public static Course Reading { get; } = new()
    {
        Id = "storage",
        Title = "Docker storage",
        Lessons =
        [
            new()
            {
                Id = LessonId.Parse("storage-0"),
                Kind = LessonKind.Chapter,
                Title = "What stays",
                Summary = "Why files need a place of their own.",
                Duration = TimeSpan.FromMinutes(5),
                Machines = [],
                Needs = [Requirement.Macvlan],
                Start = new(),
                Introduction = [Words("A container's files go with it.")],
                Steps = [],
                Closing = [],
            },
        ],
    };

    public static LabAccess Lab { get; } = new()
    {
        LabId = "lab",
        Machines = [Machine(MachineName.Machine1), Machine(MachineName.Machine2)],
        Traits = new() { HasInternet = false, HasVirtualIpBalancing = false },
    };

    public static TutorState Start(int columns = 120, int rows = 40) => new()
    {
        Library = new([Course]),
        Size = new(columns, rows),
        Lab = new LabPreparing(
            [
                new(1, 8, "Docker Engine", LabStepState.Skipped, null, "27.0"),
                new(2, 8, "Base system", LabStepState.Done, 1, string.Empty),
                new(3, 8, "Machine image", LabStepState.Running, 0.5, "Get:3 bookworm/main amd64 openssh-server"),
            ],
            Now.AddSeconds(-65)),
    };

    /// <summary>A path whose second hop is broken.</summary>
    public static ImmutableArray<Hop> BrokenPath { get; } =
    [
        new("address of web", HopState.Sound, "ethwe0 has 10.1.1.3/24", MachineName.Machine1, "docker exec web ip -4 addr"),
        new("tunnel on Machine2", HopState.Broken, "vxlan1 is down", MachineName.Machine2, "ip -d link show weavenet1"),
    ];

    /// <summary>The exercise with one of its steps changed.</summary>
    public static Lesson With(int index, Func<Step, Step> change) =>
        Exercise with { Steps = Exercise.Steps.SetItem(index, change(Exercise.Steps[index])) };

    /// <summary>The lab is ready, the lesson open and watched, its first steps passed.</summary>
    public static TutorState Watched(
        int passed, int columns = 120, int rows = 40, Lesson? lesson = null, LessonReport? report = null)
    {
        lesson ??= Exercise;
        var state = Start(columns, rows) with { Library = new([Course with { Lessons = [lesson] }]) };
        state = Update.Apply(state, new KeyPressed("Enter")).State;
        state = Update.Apply(state, new LabIsReady(Lab)).State;
        state = Update.Apply(state, new ShellOpened(MachineName.Machine1)).State;
        state = Update.Apply(state, new ShellOpened(MachineName.Machine2)).State;
        state = Update.Apply(state, new LessonWatched(lesson.Id)).State;
        state = Update.Apply(state, new ReportChanged(report ?? Report(passed, lesson))).State;
        return state with { Notice = null };
    }

    /// <summary>The first steps have passed; the checks of the others report a wrong subnet.</summary>
    /// <param name="passed">How many have passed.</param>
    /// <param name="lesson">The exercise, or a variant of it.</param>
    /// <param name="change">Changes the reports of the failed checks.</param>
    public static LessonReport Report(int passed, Lesson? lesson = null, Func<CheckReport, CheckReport>? change = null) => new(
        lesson ?? Exercise,
        [
            .. (lesson ?? Exercise).Steps.Select((step, index) => new StepReport(
                step,
                index < passed ? Now : null,
                [
                    .. step.Checks.Select(check => index < passed
                        ? new CheckReport(check, Verdict.Pass, "It is so.", null)
                        : (change ?? Same)(new(
                            check, Verdict.Fail, "The network weavenet1 has the subnet 10.2.1.0/24.",
                            new("subnet 10.1.1.0/24", "subnet 10.2.1.0/24", MachineName.Machine1, "docker network inspect weavenet1")))),
                ])),
        ]);

    /// <summary>Steps have passed, and the first of them has regressed.</summary>
    public static LessonReport Regressed(int passed)
    {
        var report = Report(passed);
        var failed = Report(0).Steps[0] with
        {
            PassedAt = Now,
            Status = StepStatus.Passed,
            Regression = new(Now.AddSeconds(30), Finished("docker plugin disable net"), [Exercise.Steps[2]]),
        };
        return report with { Steps = report.Steps.SetItem(0, failed) };
    }

    public static string Paint(TutorState state) =>
        new Painter(Theme.Color, new FakeTimeProvider(Now)).Paint(state, _ => null).ToText();

    /// <summary>The text of the screen, and below it the roles of all that is not plain text.</summary>
    public static string Show(TutorState state) => RoleMap.Show(state, _ => null);

    public static FinishedCommand Finished(string line) =>
        new() { Machine = MachineName.Machine1, CommandLine = line, ExitCode = 0, Output = string.Empty, FinishedAt = Now };

    private static CheckReport Same(CheckReport report) => report;

    private static LessonCommand On(string text, params ImmutableArray<Interaction> interactions) =>
        new() { On = new NamedMachine(MachineName.Machine1), Text = text, Interactions = interactions };

    private static Step Step(int number, string id, string title, params ImmutableArray<LessonCommand> commands) => new()
    {
        Id = StepId.Parse(id),
        Number = number,
        Title = title,
        Body =
        [
            Words($"What has to be done in step {number}, and why, in a sentence that does not fit into one line of the pane."),
            .. commands.Select(command => new CommandBlock(command)),
            new OutputBlock("done <…>"),
        ],
        Commands = commands,
        Hints = [new(1, [Words("Think of the driver.")]), new(2, [Words("Its name is the plugin's.")])],
        Solution = new([Words("This is how.")], commands.IsEmpty ? [On("docker exec -it {{task web}} sh")] : commands),
        Checks = [new() { Id = CheckId.Parse(id), Sentence = $"What step {number} wants is so", Condition = new AllCondition([]) }],
    };

    private static ParagraphBlock Words(string text) => new([new TextInline(text)]);

    private static MachineAccess Machine(MachineName name) => new()
    {
        Name = name,
        Host = "127.0.0.1",
        User = "learner",
        PrivateKeyPath = "/nowhere",
        HostKeySha256 = string.Empty,
        LabAddress = "172.30.0.11",
    };
}

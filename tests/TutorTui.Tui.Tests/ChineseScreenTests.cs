using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Start;
using TutorTui.Terminal.Text;
using TutorTui.Testing;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Presentation;
using TutorTui.Tui.State;
using TutorTui.Tui.Updates;
using TutorTui.Tui.Work;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>Whole screens in Chinese.</summary>
public sealed class ChineseScreenTests : IDisposable
{
    /// <summary>Characters that must not begin a line.</summary>
    private const string Closing = "，。、；：？！）》」』】”’…";

    private readonly IDisposable _language = Language.Chinese.UseInScope();

    public void Dispose() => _language.Dispose();

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Lessons_WhileTheLabComesUp(int columns, int rows)
    {
        var state = Samples.Start(columns, rows) with { Library = new([ChineseSamples.Course]) };

        Match("lessons", state);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Lesson_WithOneTick(int columns, int rows) => Match("lesson", ChineseSamples.Watched(1, columns, rows));

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Lesson_FromItsBeginning(int columns, int rows) => Match("introduction", Press(ChineseSamples.Watched(1, columns, rows), "Home"));

    [Fact]
    public void Lesson_HintAndSolution() => Match("help", Press(ChineseSamples.Watched(2), "h", "s"));

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Help_ShowsTheKeys(int columns, int rows) => Match("keys", Press(ChineseSamples.Watched(1, columns, rows), "?"));

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void LabFailed_SaysWhyAndWhatToDo(int columns, int rows)
    {
        var error = new LabError("没有可以启动的 Docker Engine。", "dockerd 需要 root 权限。", ["sudo ./tutor", "启动一个 Docker Engine"]);
        var state = Samples.Start(columns, rows) with { Library = new([ChineseSamples.Course]) };

        Match("lab-failed", Press(Update.Apply(state, new LabHasFailed(error)).State, "Tab"));
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Consent_NamesWhatWouldBeRemoved(int columns, int rows) =>
        Match("consent", Update.Apply(ChineseSamples.Watched(0, columns, rows), new ConsentNeeded(Samples.Exercise.Id, Plan, null)).State);

    [Fact]
    public void Jump_ShowsWhatWouldBeDoneFirst() =>
        Match("jump", Update.Apply(ChineseSamples.Watched(1), new ConsentNeeded(Samples.Exercise.Id, Plan, 1)).State);

    [Fact]
    public void Solve_ShowsWhatWouldBeTyped() => Match("solve", Press(ChineseSamples.Watched(1), "S"));

    [Theory]
    [InlineData("quit", "q")]
    [InlineData("restart", "R")]
    public void Question_IsAskedFirst(string name, string key) => Match(name, Press(ChineseSamples.Watched(1, 80, 24), key));

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Result_Opened_ShowsAllItRestsOn(int columns, int rows)
    {
        var state = ChineseSamples.Watched(1, columns, rows);
        var report = Samples.Report(1, ChineseSamples.Exercise, check => check with
        {
            Message = "输出与应有的不同。",
            Path = Samples.BrokenPath,
            Difference = new(["ethwe0  MTU:1376"], ["ethwe0  MTU:1450"]),
        });

        Match("path", Press(Update.Apply(state, new ReportChanged(report)).State with { Notice = null }, "Shift+Tab", "z"));
    }

    [Fact]
    public void Answer_IsAskedInABox()
    {
        var lesson = ChineseSamples.Exercise;
        var step = lesson.Steps[0];
        lesson = lesson with
        {
            Steps = lesson.Steps.SetItem(0, step with
            {
                Checks = [step.Checks[0] with { Condition = new AnswerCondition("这个网络的子网是什么？", new FixedText("10.1.1.0/24")) }],
            }),
        };

        Match("answer", Press(Samples.Watched(0, lesson: lesson), "a", "1", "0", "."));
    }

    [Fact]
    public void Search_AsksForAWord() => Match("search", Press(ChineseSamples.Watched(1, 80, 24), "/"));

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Exam_Start_SaysTheRules(int columns, int rows) =>
        Match("exam-start", Update.Apply(Exam(columns, rows) with { Exam = null }, new ConsentNeeded(Paper.Lesson.Id, new([]) { StartsClock = true }, null)).State);

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Exam_Running_ShowsTheTimeAndTheFlags(int columns, int rows) => Match("exam-running", Press(Exam(columns, rows), "f"));

    [Fact]
    public void Exam_Finish_AsksFirst() => Match("exam-finish", Press(Exam(80, 24), "F"));

    [Fact]
    public async Task Shell_LookedBackInto_SaysHowToComeBack()
    {
        await using var shell = QuietShell.Showing(100, 16, string.Join('\n', Enumerable.Range(1, 60).Select(number => $"line {number}")));
        var state = Press(ChineseSamples.Watched(1, 100, 24), "Tab");
        var found = ShellView.Find(shell, new(MachineName.Machine1, "line 1", null, false, 16));
        using var _ = Language.Chinese.UseInScope();

        Snapshot.Match("TutorTui.Tui.Tests", "zh-CN/shell-back-100x24", RoleMap.Show(Update.Apply(state, found).State, _ => shell));
    }

    [Theory]
    [InlineData(60, 16)]
    [InlineData(79, 23)]
    [InlineData(110, 16)]
    [InlineData(400, 120)]
    public void Any_Size_IsDrawnWithoutSpillingOver(int columns, int rows)
    {
        TutorState[] states =
        [
            Samples.Start(columns, rows), ChineseSamples.Watched(2, columns, rows), Press(ChineseSamples.Watched(1, columns, rows), "z", "?"),
            Exam(columns, rows), Press(ChineseSamples.Watched(1, columns, rows), "Tab"), Press(ChineseSamples.Watched(1, columns, rows), "q"),
        ];
        foreach (var state in states)
        {
            var screen = Samples.Paint(state);
            var lines = screen.TrimEnd('\n').Split('\n');

            Assert.True(lines.Length <= rows);
            Assert.All(lines, line => Assert.True(TextWidth.Of(line) <= columns, line));
        }
    }

    /// <summary>All keys of a dialog must be visible, even in the smallest window.</summary>
    [Fact]
    public void Boxes_ShowAllTheirKeys()
    {
        var small = ChineseSamples.Watched(1, 60, 16);
        TutorState[] states =
        [
            .. new[] { "?", "q", "R", "S", "/" }.Select(key => Press(small, key)),
            Press(Exam(60, 16), "F"),
            Update.Apply(small, new ConsentNeeded(Samples.Exercise.Id, Plan, null)).State,
            Update.Apply(small, new ConsentNeeded(Samples.Exercise.Id, Plan, 1)).State,
            Update.Apply(small, new LinksListed(["https://example.org"])).State,
        ];

        Assert.All(states, state => Assert.Contains(Dialog.Of(state, Samples.Now, 54)!.Keys, Samples.Paint(state), StringComparison.Ordinal));
    }

    private static StartPlan Plan { get; } =
        new([new(MachineName.Machine1, StartAction.RemoveNetwork, "weavenet1", "docker network rm x", RemovesWork: true)]);

    private static ExamSet Set { get; } = new(
        [
            new()
            {
                Id = ExamId.Parse("practice"),
                Title = "练习考试",
                Summary = "半小时。",
                Limit = TimeSpan.FromMinutes(30),
                PassMark = 70,
                Policy = new() { HintPrice = 20 },
                Introduction = [],
                Tasks =
                [
                    .. ChineseSamples.Exercise.Steps.Select(step => new ExamTask
                    {
                        Id = step.Id, Title = step.Title, Weight = 2, Lesson = ChineseSamples.Exercise.Id, Steps = [step.Id], Text = [],
                    }),
                ],
            },
        ],
        [ChineseSamples.Exercise]);

    private static ExamPaper Paper { get; } = Set.PaperOf(Set.Exams[0]);

    private static TutorState Exam(int columns, int rows)
    {
        ExamAttempt attempt = ExamHistory.Of(
            [new ExamStarted(Paper.Exam.Id, "lab", 1, TimeSpan.FromMinutes(30), [.. Paper.Lesson.Steps.Select(step => step.Id)], Samples.Now.AddMinutes(-10))])
            .Attempts[0];
        var state = Samples.Start(columns, rows) with
        {
            Library = new([ChineseSamples.Course, new() { Id = "exams", Title = "考试", Lessons = [Paper.Lesson] }]),
            Exams = Set.Exams,
        };
        Message[] messages =
        [
            new KeyPressed("CursorDown"), new KeyPressed("Enter"), new LabIsReady(Samples.Lab), new ExamChanged(new(Paper, attempt)),
            new LessonWatched(Paper.Lesson.Id),
        ];
        return messages.Aggregate(state, (current, message) => Update.Apply(current, message).State) with { Notice = null };
    }

    private static TutorState Press(TutorState state, params string[] keys) =>
        keys.Aggregate(state, (current, key) => Update.Apply(current, new KeyPressed(key)).State);

    private static void Match(string name, TutorState state)
    {
        var screen = Samples.Paint(state);
        Snapshot.Match("TutorTui.Tui.Tests", $"zh-CN/{name}-{state.Size.Columns}x{state.Size.Rows}", Samples.Show(state));
        Assert.All(screen.Split('\n'), line => Assert.DoesNotContain(Beginning(line), Closing.Select(sign => $"{sign}")));
    }

    /// <summary>The first sign of a line's text, behind bars and marks.</summary>
    private static string Beginning(string line) =>
        line.TrimStart(' ', '▌', '▎', '│', '┃', '•', '✓', '✗', '○', '●', '!').Take(1).Aggregate(string.Empty, (_, sign) => $"{sign}");
}

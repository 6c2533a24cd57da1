using System.Collections.Immutable;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Lessons.Start;
using TutorTui.Terminal.Text;
using TutorTui.Testing;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;
using TutorTui.Tui.Updates;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>Whole screens, as the learner sees them.</summary>
public sealed class ScreenTests
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    [InlineData(200, 60)]
    public void Lessons_WhileTheLabComesUp(int columns, int rows) =>
        Match($"lessons-{columns}x{rows}", Samples.Show(Samples.Start(columns, rows)));

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    [InlineData(200, 60)]
    public void Lesson_WithOneTick(int columns, int rows) =>
        Match($"lesson-{columns}x{rows}", Samples.Show(Samples.Watched(1, columns, rows)));

    [Fact]
    public void Lessons_OfTwoCourses_WithWhatThisComputerLacks()
    {
        var state = Samples.Start() with { Library = new([Samples.Course, Samples.Reading]) };
        var lacking = UnmetRequirement.Of(Samples.Reading.Lessons[0], new() { HasMacvlan = false });
        state = Update.Apply(state, new UnmetRequirementsFound(
            ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>>.Empty
                .Add(Samples.Reading.Lessons[0].Id, lacking))).State;

        Match("courses-120x40", Samples.Show(state));
        Match("chapter-120x40", Samples.Show(Press(state, "Down", "Enter")));
    }

    [Fact]
    public void Lesson_Introduction_WithTableAndChineseNote() => Match(
        "introduction-80x24", Samples.Show(Update.Apply(Samples.Watched(0, 80, 24), new KeyPressed("Home")).State));

    [Fact]
    public void Lesson_HintAndSolution() =>
        Match("help-120x40", Samples.Show(Press(Samples.Watched(2), "h", "s")));

    [Fact]
    public void Checks_Narrow_HaveTheWholeWindow() =>
        Match("checks-80x24", Samples.Show(Press(Samples.Watched(1, 80, 24), "Tab", "Ctrl+T", "Tab")));

    [Fact]
    public void Help_ShowsTheKeys() => Match("keys-120x40", Samples.Show(Press(Samples.Watched(1), "?")));

    [Fact]
    public void LabFailed_SaysWhyAndWhatToDo()
    {
        var error = new LabError("No Docker Engine can be started.", "dockerd needs to be root.", ["sudo ./tutor", "Start a Docker Engine"]);
        var state = Update.Apply(Samples.Start(), new LabHasFailed(error)).State;

        Match("lab-failed-120x40", Samples.Show(state));
    }

    [Fact]
    public void Consent_NamesWhatWouldBeRemoved()
    {
        var plan = new StartPlan(
            [new(MachineName.Machine1, StartAction.RemoveNetwork, "weavenet1", "docker network rm x", RemovesWork: true)]);
        var state = Update.Apply(Samples.Watched(0), new ConsentNeeded(Samples.Exercise.Id, plan, null)).State;

        Match("consent-120x40", Samples.Show(state));
    }

    [Fact]
    public void Jump_ShowsWhatWouldBeDoneFirst()
    {
        var plan = new StartPlan(
            [new(MachineName.Machine1, StartAction.RemoveNetwork, "weavenet1", "docker network rm x", RemovesWork: true)]);
        var state = Update.Apply(Samples.Watched(1), new ConsentNeeded(Samples.Exercise.Id, plan, 1)).State;

        Match("jump-120x40", Samples.Show(state));
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    [InlineData(200, 60)]
    public void Result_Opened_ShowsTheWayUpToTheBrokenHop(int columns, int rows)
    {
        var report = Samples.Report(1, Samples.Exercise, check => check with { Path = Samples.BrokenPath });
        var state = Samples.Watched(1, columns, rows, report: report);

        Match($"path-{columns}x{rows}", Samples.Show(Press(state, "Shift+Tab", "z")));
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void LostStep_SaysSinceWhenAfterWhatAndWhatNeedsIt(int columns, int rows)
    {
        var state = Update.Apply(Samples.Watched(2, columns, rows), new ReportChanged(Samples.Regressed(2))).State;

        Match($"lost-{columns}x{rows}", Samples.Show(Press(state, "p", "p")));
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Error_OfDocker_IsExplained(int columns, int rows)
    {
        var failed = Samples.Finished("docker network create --subnet 10.1.1.0/24 mine") with
        {
            ExitCode = 1,
            Output = "Error response from daemon: Pool overlaps with other one on this address space",
        };

        Match($"coach-{columns}x{rows}", Samples.Show(Update.Apply(Samples.Watched(1, columns, rows), new CommandEnded(failed)).State));
    }

    [Fact]
    public void Checks_LongerThanThePane_AreCutWithAHintThatNothingStandsBehind()
    {
        var failed = Samples.Finished("docker run –d nginx") with { ExitCode = 125, Output = "docker: invalid reference format." };
        var hints = 0;
        for (var columns = 60; columns <= 110; columns++)
        {
            var state = Update.Apply(Samples.Watched(1, columns, 24), new CommandEnded(failed)).State;
            foreach (var line in Samples.Paint(state).Split('\n').Where(line => line.Contains("… zoom", StringComparison.Ordinal)))
            {
                hints++;
                Assert.EndsWith("… zoom", line.TrimEnd(), StringComparison.Ordinal);
            }
        }

        Assert.InRange(hints, 1, int.MaxValue);
    }

    [Fact]
    public void Output_OtherThanTheBooks_ShowsTheDifference()
    {
        var report = Samples.Report(1, Samples.Exercise, check => check with
        {
            Message = "The output is not what it should be.",
            Difference = new(["ethwe0  MTU:1376"], ["ethwe0  MTU:1450"]),
        });

        Match("difference-120x40", Samples.Show(Samples.Watched(1, report: report)));
    }

    [Fact]
    public void Question_IsAskedInABox()
    {
        var lesson = Samples.With(0, step => step with
        {
            Checks = [step.Checks[0] with { Condition = new AnswerCondition("Which subnet does the network have?", new FixedText("10.1.1.0/24")) }],
        });

        Match("answer-120x40", Samples.Show(Press(Samples.Watched(0, lesson: lesson), "a", "1", "0", ".")));
    }

    [Fact]
    public void Window_TooSmall_SaysSo() =>
        Assert.StartsWith("This window is 50x10; the tutor needs 60x16.", Samples.Paint(Samples.Start(50, 10)), StringComparison.Ordinal);

    [Theory]
    [InlineData(60, 16)]
    [InlineData(79, 23)]
    [InlineData(109, 30)]
    [InlineData(110, 16)]
    [InlineData(400, 120)]
    public void Any_Size_IsDrawnWithoutSpillingOver(int columns, int rows)
    {
        foreach (var state in new[] { Samples.Start(columns, rows), Samples.Watched(2, columns, rows), Press(Samples.Watched(1, columns, rows), "z", "?") })
        {
            var lines = Samples.Paint(state).TrimEnd('\n').Split('\n');

            Assert.True(lines.Length <= rows);
            Assert.All(lines, line => Assert.True(TextWidth.Of(line) <= columns, line));
        }
    }

    private static TutorState Press(TutorState state, params string[] keys) =>
        keys.Aggregate(state, (current, key) => Update.Apply(current, new KeyPressed(key)).State);

    private static void Match(string name, string screen) => Snapshot.Match("TutorTui.Tui.Tests", name, screen);
}

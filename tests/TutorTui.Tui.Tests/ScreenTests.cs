using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons;
using TutorTui.Testing;
using TutorTui.Tui.State;
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
        Match($"lessons-{columns}x{rows}", Samples.Paint(Samples.Start(columns, rows)));

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    [InlineData(200, 60)]
    public void Lesson_WithOneTick(int columns, int rows) =>
        Match($"lesson-{columns}x{rows}", Samples.Paint(Samples.Watched(1, columns, rows)));

    [Fact]
    public void Lesson_Introduction_WithTableAndChineseNote() => Match(
        "introduction-80x24", Samples.Paint(Update.Apply(Samples.Watched(0, 80, 24), new KeyPressed("Home")).State));

    [Fact]
    public void Lesson_HintAndSolution() =>
        Match("help-120x40", Samples.Paint(Press(Samples.Watched(2), "h", "s")));

    [Fact]
    public void Checks_Narrow_HaveTheWholeWindow() =>
        Match("checks-80x24", Samples.Paint(Press(Samples.Watched(1, 80, 24), "Tab", "Ctrl+T", "Tab")));

    [Fact]
    public void Help_ShowsTheKeys() => Match("keys-120x40", Samples.Paint(Press(Samples.Watched(1), "?")));

    [Fact]
    public void LabFailed_SaysWhyAndWhatToDo()
    {
        var error = new LabError("No Docker Engine can be started.", "dockerd needs to be root.", ["sudo ./tutor", "Start a Docker Engine"]);
        var state = Update.Apply(Samples.Start(), new LabHasFailed(error)).State;

        Match("lab-failed-120x40", Samples.Paint(state));
    }

    [Fact]
    public void Consent_NamesWhatWouldBeRemoved()
    {
        var plan = new StartPlan([new(MachineName.Machine1, "remove the network weavenet1", "docker network rm x", RemovesWork: true)]);
        var state = Update.Apply(Samples.Watched(0), new ConsentNeeded(Samples.Exercise.Id, plan, null)).State;

        Match("consent-120x40", Samples.Paint(state));
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
            Assert.All(lines, line => Assert.True(Screen.TextWidth.Of(line) <= columns, line));
        }
    }

    private static TutorState Press(TutorState state, params string[] keys) =>
        keys.Aggregate(state, (current, key) => Update.Apply(current, new KeyPressed(key)).State);

    private static void Match(string name, string screen) => Snapshot.Match("TutorTui.Tui.Tests", name, screen);
}

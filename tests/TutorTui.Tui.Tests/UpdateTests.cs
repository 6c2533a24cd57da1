using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Tui.Keys;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;
using TutorTui.Tui.Updates;
using Xunit;

namespace TutorTui.Tui.Tests;

public sealed class UpdateTests
{
    [Fact]
    public void LabIsReady_WithAnOpenLesson_OpensShellsAndTheLesson()
    {
        var state = Update.Apply(Samples.Start(), new KeyPressed("Enter")).State;

        var change = Update.Apply(state, new LabIsReady(Samples.Lab));

        Assert.Equal(2, change.Effects.OfType<OpenShell>().Count());
        Assert.Same(Samples.Exercise, Assert.Single(change.Effects.OfType<OpenLesson>()).Lesson);
    }

    [Theory]
    [InlineData("h")]
    [InlineData("s")]
    [InlineData("n")]
    [InlineData("x")]
    [InlineData("R")]
    [InlineData("Enter")]
    public void Key_InAChapterWithoutSteps_DoesNoHarm(string key)
    {
        var state = Samples.Start() with { Library = new([Samples.Reading]) };
        state = Update.Apply(Update.Apply(state, new LabIsReady(Samples.Lab)).State, new KeyPressed("Enter")).State;

        var change = Update.Apply(state, new KeyPressed(key));

        Assert.Equal(LessonKind.Chapter, change.State.Lesson!.Lesson.Kind);
        Assert.Empty(change.Effects.OfType<OpenLesson>());
        Assert.Empty(change.Effects.OfType<RestartLesson>());
    }

    [Fact]
    public void Enter_OnTheMarkedCommand_SendsIt()
    {
        var change = Update.Apply(Samples.Watched(0), new KeyPressed("Enter"));

        Assert.Equal("docker plugin install net", Assert.Single(change.Effects.OfType<SendCommand>()).Command.Text);
    }

    [Fact]
    public void Enter_BeforeTheLessonIsReady_SaysSoAndSendsNothing()
    {
        var state = Update.Apply(Samples.Start(), new KeyPressed("Enter")).State;

        var change = Update.Apply(state, new KeyPressed("Enter"));

        Assert.Empty(change.Effects.OfType<SendCommand>());
        Assert.NotNull(change.State.Notice);
    }

    [Fact]
    public void CommandEnded_TheMarkedOne_MarksTheNext()
    {
        var change = Update.Apply(Samples.Watched(0), new CommandEnded(Samples.Finished("docker  plugin install net")));

        Assert.Equal(1, change.State.Lesson!.MarkedCommand);
    }

    [Fact]
    public void ReportChanged_StepReachedInAnotherWay_MovesOn()
    {
        var change = Update.Apply(Samples.Watched(0), new ReportChanged(Samples.Report(1)));

        Assert.Equal(1, change.State.Lesson!.Step);
        Assert.Contains("Step 1", change.State.Notice!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportChanged_CommandsOfTheStepAreLeft_StaysUntilTheyAreDone()
    {
        var state = Update.Apply(Samples.Watched(0), new CommandEnded(Samples.Finished("docker plugin install net"))).State;

        state = Update.Apply(state, new ReportChanged(Samples.Report(1))).State;
        Assert.Equal(0, state.Lesson!.Step);

        state = Update.Apply(state, new CommandEnded(Samples.Finished("docker plugin ls"))).State;
        Assert.Equal(1, state.Lesson!.Step);
    }

    [Fact]
    public void ReportChanged_OfALessonThatWasLeft_ChangesNothing()
    {
        var state = Update.Apply(Samples.Watched(0), new KeyPressed("l")).State;

        Assert.Same(state, Update.Apply(state, new ReportChanged(Samples.Report(1))).State);
    }

    [Fact]
    public void Keys_InTheShell_AreTheShellsBarTheOneBehindThePrefix()
    {
        var state = Update.Apply(Samples.Watched(0), new KeyPressed("Tab")).State;
        Assert.True(state.TypesIntoShell);

        state = Update.Apply(state, new KeyPressed(KeyMap.Prefix)).State;
        state = Update.Apply(state, new KeyPressed("m")).State;

        Assert.Equal(MachineName.Machine2, state.Machine);
        Assert.False(state.IsPrefixed);
    }

    [Fact]
    public void Prefix_Twice_TypesItIntoTheShell()
    {
        var state = Update.Apply(Samples.Watched(0), new KeyPressed("Tab")).State;
        state = Update.Apply(state, new KeyPressed(KeyMap.Prefix)).State;

        var change = Update.Apply(state, new KeyPressed(KeyMap.Prefix));

        Assert.Equal([KeyMap.PrefixByte], Assert.Single(change.Effects.OfType<TypeBytes>()).Bytes);
    }

    [Fact]
    public void Consent_Declined_LeavesTheMachinesAndCanBeAskedAgain()
    {
        var state = Update.Apply(Samples.Watched(0), new ConsentNeeded(Samples.Exercise.Id, new([]), null)).State;

        var declined = Update.Apply(state, new KeyPressed("n"));
        Assert.Empty(declined.Effects);

        Assert.Single(Update.Apply(declined.State, new KeyPressed("r")).Effects.OfType<OpenLesson>());
    }

    [Fact]
    public void Consent_OtherKeys_DecideNothing()
    {
        var state = Update.Apply(Samples.Watched(0), new ConsentNeeded(Samples.Exercise.Id, new([]), null)).State;

        Assert.Empty(Update.Apply(state, new KeyPressed("Enter")).Effects);
    }

    [Fact]
    public void LabFailed_TryAgain_StartsTheLab()
    {
        var state = Update.Apply(Samples.Start(), new LabHasFailed(new("No.", "Because.", []))).State;

        Assert.Single(Update.Apply(state, new KeyPressed("r")).Effects.OfType<StartLab>());
    }

    [Fact]
    public void Shell_Ended_EnterOpensANewOne()
    {
        var state = Update.Apply(Samples.Watched(0), new KeyPressed("Tab")).State;
        state = Update.Apply(state, new ShellEnded(MachineName.Machine1, "Logged out.")).State;
        Assert.False(state.TypesIntoShell);

        Assert.Equal(MachineName.Machine1, Assert.Single(Update.Apply(state, new KeyPressed("Enter")).Effects.OfType<OpenShell>()).Machine);
    }

    [Fact]
    public void Shell_EndedWhileItWasScrolled_StaysEnded()
    {
        var state = Update.Apply(Samples.Watched(0), new ShellEnded(MachineName.Machine1, "Logged out.")).State;

        state = Update.Apply(state, new ShellScrolled(MachineName.Machine1, 3)).State;

        Assert.IsType<ShellClosed>(state.Shells[MachineName.Machine1]);
    }

    [Fact]
    public void Resized_ShellPaneChanges_ResizesTheShells()
    {
        var change = Update.Apply(Samples.Watched(0), new Resized(new(200, 60)));

        Assert.Equal(change.State.Layout.ShellSize, Assert.Single(change.Effects.OfType<ResizeShells>()).Size);
    }

    [Fact]
    public void Focus_Moved_ResizesNothing()
    {
        var change = Update.Apply(Samples.Watched(0, 80, 24), new KeyPressed("Tab"));

        Assert.Empty(change.Effects.OfType<ResizeShells>());
    }

    [Fact]
    public void Solution_OfAStepWithoutCommands_CanBeSent()
    {
        var state = Update.Apply(Samples.Watched(2), new KeyPressed("s")).State;

        var change = Update.Apply(state, new KeyPressed("Enter"));

        Assert.Contains("{{task web}}", Assert.Single(change.Effects.OfType<SendCommand>()).Command.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Click_OnAStepsCommand_MarksIt()
    {
        var state = Samples.Watched(0);
        var screen = Samples.Paint(state).Split('\n');
        var row = Array.FindIndex(screen, line => line.Contains("docker plugin ls", StringComparison.Ordinal));

        Assert.Equal(1, Update.Apply(state, new MousePressed(row, 10)).State.Lesson!.MarkedCommand);
    }

    [Fact]
    public void Click_OnATab_ShowsThatMachine()
    {
        var state = Samples.Watched(0);
        var screen = Samples.Paint(state).Split('\n');

        var column = screen[1].IndexOf("Machine2", StringComparison.Ordinal);

        Assert.Equal(MachineName.Machine2, Update.Apply(state, new MousePressed(1, column)).State.Machine);
    }

    [Fact]
    public void Quit_IsAskedFirst()
    {
        var asked = Update.Apply(Samples.Watched(0), new KeyPressed("q"));
        Assert.Empty(asked.Effects);

        Assert.Single(Update.Apply(asked.State, new KeyPressed("y")).Effects.OfType<Quit>());
        Assert.Empty(Update.Apply(asked.State, new KeyPressed("n")).Effects);
    }
}

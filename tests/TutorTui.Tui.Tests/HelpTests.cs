using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Coach;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;
using TutorTui.Tui.Updates;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>Help for a learner who is stuck: none of it may lead to a dead end.</summary>
public sealed class HelpTests
{
    [Fact]
    public void Hint_EachPress_ShowsTheNextAndKeepsThatHelpWasAskedFor()
    {
        var first = Press(Samples.Watched(0), "h");
        var second = Press(first.State, "h");
        var third = Press(second.State, "h");

        Assert.Equal([1, 2], Kept<HelpShown>(first, second).Select(help => help.Level));
        Assert.Empty(Kept<HelpShown>(third));
        Assert.Contains("no more hints", third.State.Notice!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hint_ForThePresentFault_ComesFirst()
    {
        var lesson = Samples.With(0, step => step with
        {
            Hints = [.. step.Hints, new(3, []) { When = ["wrong-value"] }],
        });
        var wrong = Samples.Report(0, lesson, report => report with { Cause = Cause.WrongValue });

        var change = Press(Samples.Watched(0, lesson: lesson, report: wrong), "h");

        Assert.Equal(3, Assert.Single(Kept<HelpShown>(change)).Level);
    }

    [Fact]
    public void Hint_AfterAnErrorOfDocker_IsTheOneForIt()
    {
        var lesson = Samples.With(0, step => step with
        {
            Hints = [.. step.Hints, new(3, []) { When = [HintTag.Of(DockerFault.PoolOverlap)] }],
        });
        var failed = Samples.Finished("docker network create --subnet 10.1.1.0/24 mine") with
        {
            ExitCode = 1,
            Output = "Error response from daemon: Pool overlaps with other one on this address space",
        };
        var state = Update.Apply(Samples.Watched(0, lesson: lesson), new CommandEnded(failed)).State;

        var change = Press(state, "h");

        Assert.Equal(3, Assert.Single(Kept<HelpShown>(change)).Level);
    }

    [Fact]
    public void Advice_OnceACommandThereHasGoneWell_IsGone()
    {
        var failed = Samples.Finished("docker network rm mine") with { ExitCode = 1, Output = "Error: No such network: mine" };
        var state = Update.Apply(Samples.Watched(0), new CommandEnded(failed)).State;
        Assert.NotNull(state.Lesson!.Advice);

        state = Update.Apply(state, new CommandEnded(Samples.Finished("ls") with { Machine = MachineName.Machine2 })).State;
        Assert.NotNull(state.Lesson!.Advice);

        Assert.Null(Update.Apply(state, new CommandEnded(Samples.Finished("ls"))).State.Lesson!.Advice);
    }

    [Fact]
    public void Solution_OfAStepWithCommands_GivesNothingAway() =>
        Assert.Empty(Kept<HelpShown>(Press(Samples.Watched(0), "s")));

    [Fact]
    public void Solution_OfAnOutcome_CountsAsHelp() =>
        Assert.Equal(0, Assert.Single(Kept<HelpShown>(Press(Samples.Watched(2), "s"))).Level);

    [Fact]
    public void Solve_IsAskedFirstAndDoesTheStepInFocus()
    {
        var asked = Press(Samples.Watched(1), "S");
        Assert.Empty(asked.Effects);

        var solve = Assert.Single(Press(asked.State, "y").Effects.OfType<SolveStep>());

        Assert.Equal(1, solve.Step);
    }

    [Fact]
    public void Solve_WhileTheTutorIsAtIt_IsNotBegunTwice()
    {
        var state = Press(Press(Samples.Watched(1), "S").State, "y").State;

        Assert.Equal(Overlay.None, Press(state, "S").State.Overlay);
    }

    [Fact]
    public void Solve_ThatFails_LetsTheLearnerGoOn()
    {
        var state = Press(Press(Samples.Watched(1), "S").State, "y").State;

        state = Update.Apply(state, new WorkFailed(Samples.Exercise.Id, new("It could not be done.", "Why.", "Do that."))).State;

        Assert.Null(state.Lesson!.Doing);
        Assert.Contains("Do that.", state.Notice!.Text, StringComparison.Ordinal);
        Assert.Equal(Overlay.ConfirmSolve, Press(state, "S").State.Overlay);
    }

    [Fact]
    public void Skip_KeepsItAndGoesOn()
    {
        var change = Press(Samples.Watched(1), "x");

        Assert.Equal(Samples.Exercise.Steps[1].Id, Assert.Single(Kept<StepSkipped>(change)).Step);
        Assert.Equal(2, change.State.Lesson!.Step);
    }

    [Fact]
    public void Skip_AStepThatIsDone_ChangesNothing()
    {
        var state = Press(Samples.Watched(1), "p").State;

        var change = Press(state, "x");

        Assert.Empty(Kept<StepSkipped>(change));
        Assert.Equal(0, change.State.Lesson!.Step);
    }

    [Fact]
    public void Jump_ShowsThePlanFirstAndCarriesItOutWithConsent()
    {
        var asked = Press(Samples.Watched(1), "T");
        Assert.Equal(1, Assert.Single(asked.Effects.OfType<PlanJump>()).Step);
        var plan = new StartPlan(
            [new(MachineName.Machine1, StartAction.RemoveNetwork, "weavenet1", "docker network rm x", RemovesWork: true)]);
        var state = Update.Apply(asked.State, new ConsentNeeded(Samples.Exercise.Id, plan, 1)).State;

        var jump = Assert.Single(Press(state, "y").Effects.OfType<BeginJump>());

        Assert.Equal(plan, jump.Plan);
        Assert.IsType<Watching>(Press(state, "n").State.Lesson!.Phase);
    }

    [Fact]
    public void Answer_IsTypedAndKept()
    {
        var lesson = Samples.With(0, step => step with
        {
            Checks = [step.Checks[0] with { Condition = new AnswerCondition("Which subnet does it have?", new FixedText("10.1.1.0/24")) }],
        });
        var asked = Press(Samples.Watched(0, lesson: lesson), "a");
        Assert.Equal(Overlay.Answer, asked.State.Overlay);

        var typed = Press(asked.State, "1", "0", "x", "Backspace", ".", "Enter");

        Assert.Equal("10.", Assert.Single(Kept<AnswerGiven>(typed)).Text);
        Assert.Equal(Overlay.None, typed.State.Overlay);
    }

    [Fact]
    public void Answer_CharacterOfTwoCodeUnits_IsTypedAndTakenBackAsOne()
    {
        var lesson = Samples.With(0, step => step with
        {
            Checks = [step.Checks[0] with { Condition = new AnswerCondition("Which?", new FixedText("1")) }],
        });
        var asked = Press(Samples.Watched(0, lesson: lesson), "a").State;

        var typed = Press(asked, "1", "😀", "😀", "Backspace", "Enter");

        Assert.Equal("1😀", Assert.Single(Kept<AnswerGiven>(typed)).Text);
    }

    [Fact]
    public void Answer_EscapeOrNothing_KeepsNone()
    {
        var lesson = Samples.With(0, step => step with
        {
            Checks = [step.Checks[0] with { Condition = new AnswerCondition("Which?", new FixedText("1")) }],
        });
        var asked = Press(Samples.Watched(0, lesson: lesson), "a").State;

        Assert.Empty(Press(asked, "1", "Esc").Effects);
        Assert.Empty(Press(asked, "Enter").Effects);
    }

    [Fact]
    public void SeeIt_TypesTheCommandOfWhatIsWrong()
    {
        var type = Assert.Single(Press(Samples.Watched(1), "v").Effects.OfType<TypeCommand>());

        Assert.Equal("docker network inspect weavenet1", type.Text);
    }

    [Fact]
    public void SeeIt_WayOfAPacket_TypesTheCommandOfTheBrokenHop()
    {
        var report = Samples.Report(1, Samples.Exercise, check => check with { Path = Samples.BrokenPath });

        var type = Assert.Single(Press(Samples.Watched(1, report: report), "v").Effects.OfType<TypeCommand>());

        Assert.Equal(MachineName.Machine2, type.Machine);
        Assert.Equal("ip -d link show weavenet1", type.Text);
    }

    [Fact]
    public void Regression_Noticed_IsReportedOnceAndTheTickStays()
    {
        var state = Samples.Watched(2);

        var told = Update.Apply(state, new ReportChanged(Samples.Regressed(2)));
        var again = Update.Apply(told.State with { Notice = null }, new ReportChanged(Samples.Regressed(2)));

        Assert.Contains("No longer so since", told.State.Notice!.Text, StringComparison.Ordinal);
        Assert.Null(again.State.Notice);
        Assert.Equal(2, told.State.Lesson!.Report!.PassedCount);
    }

    private static Change Press(TutorState state, params string[] keys) => keys.Aggregate(
        new Change(state, []), (change, key) => Update.Apply(change.State, new KeyPressed(key)));

    private static IEnumerable<T> Kept<T>(params Change[] changes)
        where T : ProgressEvent =>
        changes.SelectMany(change => change.Effects).OfType<AppendProgress>().Select(appendProgress => appendProgress.Event).OfType<T>();
}

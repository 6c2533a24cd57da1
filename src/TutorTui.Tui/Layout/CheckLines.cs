using System.Collections.Immutable;
using TutorTui.Core.Coach;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Core.Texts;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Layout;

/// <summary>The state of the open lesson, as lines.</summary>
internal static class CheckLines
{
    private const int MaxSaid = 160;

    /// <summary>One line for each step.</summary>
    public static ImmutableArray<StyledLine> Steps(LessonState state, int width) =>
    [
        .. state.Lesson.Steps.Select((step, index) =>
        {
            var isFocused = index == state.Step;
            var (mark, role) = state.Flags.Contains(step.Id) ? StatusGlyphs.Flag : StatusGlyphs.Of(state.ReportOf(index), isFocused);
            return new StyledLine(
            [
                new(isFocused ? "▌" : " ", Role.Accent),
                new($"{mark} ", role),
                new($"{step.Number,2} ", isFocused ? Role.Strong : Role.Muted),
                new(TextWidth.Cut(step.Title, width - 6), isFocused ? Role.Strong : Role.Text),
            ]);
        }),
    ];

    /// <summary>All steps in one line: <c>✓✓✓●○○</c>.</summary>
    public static StyledLine Strip(LessonState state) => new(
    [
        .. state.Lesson.Steps.Select((_, index) =>
        {
            var (mark, role) = state.Flags.Contains(state.Lesson.Steps[index].Id)
                ? StatusGlyphs.Flag
                : StatusGlyphs.Of(state.ReportOf(index), index == state.Step);
            return new Run(mark, role);
        }),
    ]);

    /// <summary>The checks of the step in focus, their results, and the reasons.</summary>
    public static ImmutableArray<StyledLine> Details(LessonState state, LabState lab, int width)
    {
        if (Phase(state, lab) is { Text: not null } phase)
        {
            return TextFlow.Wrap([phase], width);
        }

        if (state.ReportOf(state.Step) is not { } step)
        {
            return [StyledLine.Of(CheckPaneTexts.Current.LookingAtMachines, Role.Muted)];
        }

        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        if (state.Doing is { } doing)
        {
            lines.AddRange(TextFlow.Wrap([new(CheckPaneTexts.Current.TutorIsDoing(doing), Role.NotYet)], width));
        }

        AddStatus(step, width, lines);
        if (state.Advice is { } advice)
        {
            AddAdvice(state, advice, width, lines);
        }

        // A regression of a ticked step does not block anything: its checks are explained on request.
        var obstacle = step.Obstacle;
        foreach (var check in step.Checks)
        {
            var isExplained = state.IsOpened || (check == obstacle && (!step.IsPassed || step.Regression is not null));
            ResultLines.Add(check, isExplained, state.IsOpened, width, lines);
        }

        if (state.Report is { IsComplete: true })
        {
            lines.Add(StyledLine.Empty);
            lines.AddRange(TextFlow.Wrap([new(CheckPaneTexts.Current.LessonIsComplete, Role.Pass)], width));
        }

        return lines.ToImmutable();
    }

    /// <summary>The one thing to know about the step in focus, for few rows.</summary>
    public static ImmutableArray<StyledLine> Short(LessonState state, LabState lab, int width)
    {
        if (Phase(state, lab) is { Text: not null } phase)
        {
            return TextFlow.Wrap([phase], width);
        }

        var (mark, role) = StatusGlyphs.Of(state.ReportOf(state.Step), isFocused: true);
        var title = new StyledLine(
        [
            new($"{mark} ", role),
            new($"{state.FocusedStep.Number} ", Role.Muted),
            new(TextWidth.Cut(state.FocusedStep.Title, width - 6), Role.Strong),
        ]);
        var step = state.ReportOf(state.Step);
        var word = step is null ? CheckPaneTexts.Current.LookingAtMachines
            : state.Doing is { } doing ? CheckPaneTexts.Current.TutorIsDoing(doing)
            : step.Regression is { } lost ? RegressionText.Of(lost)
            : !step.IsPassed && state.Advice is { } advice ? NoticeTexts.Current.Sentences(advice.Meaning, advice.Remedy)
            : step.Status is StepStatus.Skipped && step.Obstacle is { } left ? CheckPaneTexts.Current.Skipped(left.Message)
            : state.Report is { IsComplete: true } ? CheckPaneTexts.Current.LessonIsComplete
            : step.IsPassed ? CheckPaneTexts.Current.DoneGoOn
            : step.Obstacle?.Message ?? string.Empty;
        return [title, .. TextFlow.Wrap([new(word)], width)];
    }

    private static Run? Phase(LessonState state, LabState lab) => state.Phase switch
    {
        _ when !state.HasSteps => new(CheckPaneTexts.Current.OnlyToRead, Role.Muted),
        WaitingForLab when lab is LabFailed failed => new(CheckPaneTexts.Current.NothingCheckedWithoutLab(failed.Error.What), Role.NotYet),
        WaitingForLab => new(CheckPaneTexts.Current.ChecksComeWithLab, Role.Muted),
        PreparingStart preparing => new(CheckPaneTexts.Current.MakingReady(preparing.Action), Role.NotYet),
        AskingForConsent => new(CheckPaneTexts.Current.WaitingForAnswer, Role.NotYet),
        ConsentDeclined => new(CheckPaneTexts.Current.LeftAsTheyAre, Role.NotYet),
        LessonFailed { Error: var error } => new(
            NoticeTexts.Current.Sentences(error.What, error.Why, error.Remedy, CheckPaneTexts.Current.RTriesAgain), Role.Fail),
        Watching => null,
        _ => throw new InvalidOperationException($"No word for {state.Phase}."),
    };

    private static void AddStatus(StepReport step, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        switch (step)
        {
            case { Regression: { } lost }:
                lines.AddRange(TextFlow.Wrap([new($"! {CheckPaneTexts.Current.DoneButRegressed(RegressionText.Of(lost))}", Role.Warning)], width));
                break;
            case { Status: StepStatus.PassedWithHelp }:
                lines.Add(StyledLine.Of($"✓ {CheckPaneTexts.Current.DoneWithHelp}", Role.Pass));
                break;
            case { IsPassed: true }:
                lines.Add(StyledLine.Of($"✓ {CheckPaneTexts.Current.Done}", Role.Pass));
                break;
            case { Status: StepStatus.Skipped }:
                lines.AddRange(TextFlow.Wrap([new($"– {CheckPaneTexts.Current.SkippedStillCounts}", Role.Muted)], width));
                break;
        }
    }

    /// <summary>Explains what Docker has just complained about.</summary>
    private static void AddAdvice(LessonState state, Advice advice, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        lines.AddRange(TextFlow.Wrap([new(Speaker(advice), Role.Warning), new(Shorten(advice.Said))], width));
        lines.AddRange(TextFlow.Wrap([new(advice.Meaning)], width));
        lines.AddRange(TextFlow.Wrap([new(advice.Remedy, Role.Strong)], width));
        if (state.FocusedStep.Hints.Any(hint => hint.When.Overlaps(HintTag.AllOf(advice.Fault))))
        {
            lines.Add(StyledLine.Of(CheckPaneTexts.Current.HintForIt, Role.Muted));
        }

        lines.Add(StyledLine.Empty);
    }

    private static string Speaker(Advice advice) => advice.Speaker switch
    {
        FaultSpeaker.Docker => CheckPaneTexts.Current.DockerSaysOn(advice.Command.Machine),
        FaultSpeaker.Shell => CheckPaneTexts.Current.ShellSaysOn(advice.Command.Machine),
        FaultSpeaker.Program => CheckPaneTexts.Current.CommandSaysOn(advice.Command.Machine),
        _ => throw new InvalidOperationException($"No words for {advice.Speaker}."),
    };

    /// <summary>A message's ends: what failed stands at its beginning, and why at its end.</summary>
    private static string Shorten(string text)
    {
        if (text.Length <= MaxSaid)
        {
            return text;
        }

        var end = TextCut.End(text, (MaxSaid - 1) * 2 / 3);
        return $"{TextCut.Beginning(text, MaxSaid - 1 - end.Length)}…{end}";
    }
}

using System.Collections.Immutable;
using TutorTui.Core.Coach;
using TutorTui.Core.Lessons;
using TutorTui.Core.Progress;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>How the open lesson stands, as lines.</summary>
internal static class CheckLines
{
    private const int MaxSaid = 160;

    /// <summary>One line for each step.</summary>
    public static ImmutableArray<StyledLine> Steps(LessonState state, int width) =>
    [
        .. state.Lesson.Steps.Select((step, index) =>
        {
            var isFocused = index == state.Step;
            var (mark, role) = state.Flags.Contains(step.Id) ? Marks.Flag : Marks.Of(state.ReportOf(index), isFocused);
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
                ? Marks.Flag
                : Marks.Of(state.ReportOf(index), index == state.Step);
            return new Run(mark, role);
        }),
    ]);

    /// <summary>What the step in focus wants, whether it is so, and why not.</summary>
    public static ImmutableArray<StyledLine> Details(LessonState state, LabState lab, int width)
    {
        if (Phase(state, lab) is { Text: not null } phase)
        {
            return TextFlow.Wrap([phase], width);
        }

        if (state.ReportOf(state.Step) is not { } step)
        {
            return [StyledLine.Of(CheckTexts.Current.LookingAtMachines, Role.Muted)];
        }

        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        if (state.Doing is { } doing)
        {
            lines.AddRange(TextFlow.Wrap([new(CheckTexts.Current.TutorIsDoing(doing), Role.NotYet)], width));
        }

        AddStanding(step, width, lines);
        if (state.Advice is { } advice)
        {
            AddAdvice(state, advice, width, lines);
        }

        // A ticked step that is no longer so is not in the way of anything: its checks are explained where it is asked for.
        var obstacle = step.Obstacle;
        foreach (var check in step.Checks)
        {
            var isExplained = state.IsOpened || (check == obstacle && (!step.IsPassed || step.Lost is not null));
            ResultLines.Add(check, isExplained, state.IsOpened, width, lines);
        }

        if (state.Report is { IsComplete: true })
        {
            lines.Add(StyledLine.Empty);
            lines.AddRange(TextFlow.Wrap([new(CheckTexts.Current.LessonIsComplete, Role.Pass)], width));
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

        var (mark, role) = Marks.Of(state.ReportOf(state.Step), isFocused: true);
        var title = new StyledLine(
        [
            new($"{mark} ", role),
            new($"{state.FocusedStep.Number} ", Role.Muted),
            new(TextWidth.Cut(state.FocusedStep.Title, width - 6), Role.Strong),
        ]);
        var step = state.ReportOf(state.Step);
        var word = step is null ? CheckTexts.Current.LookingAtMachines
            : state.Doing is { } doing ? CheckTexts.Current.TutorIsDoing(doing)
            : step.Lost is { } lost ? LostWords.Of(lost)
            : !step.IsPassed && state.Advice is { } advice ? NoticeTexts.Current.Sentences(advice.Meaning, advice.Remedy)
            : step.Standing is StepStanding.Skipped && step.Obstacle is { } left ? CheckTexts.Current.Skipped(left.Message)
            : state.Report is { IsComplete: true } ? CheckTexts.Current.LessonIsComplete
            : step.IsPassed ? CheckTexts.Current.DoneGoOn
            : step.Obstacle?.Message ?? string.Empty;
        return [title, .. TextFlow.Wrap([new(word)], width)];
    }

    private static Run? Phase(LessonState state, LabState lab) => state.Phase switch
    {
        _ when !state.HasSteps => new(CheckTexts.Current.OnlyToRead, Role.Muted),
        WaitingForLab when lab is LabFailed failed => new(CheckTexts.Current.NothingCheckedWithoutLab(failed.Error.What), Role.NotYet),
        WaitingForLab => new(CheckTexts.Current.ChecksComeWithLab, Role.Muted),
        PreparingStart preparing => new(CheckTexts.Current.MakingReady(preparing.Action), Role.NotYet),
        AskingForConsent => new(CheckTexts.Current.WaitingForAnswer, Role.NotYet),
        ConsentDeclined => new(CheckTexts.Current.LeftAsTheyAre, Role.NotYet),
        LessonFailed { Error: var error } => new(
            NoticeTexts.Current.Sentences(error.What, error.Why, error.Remedy, CheckTexts.Current.RTriesAgain), Role.Fail),
        Watching => null,
        _ => throw new InvalidOperationException($"No word for {state.Phase}."),
    };

    private static void AddStanding(StepReport step, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        switch (step)
        {
            case { Lost: { } lost }:
                lines.AddRange(TextFlow.Wrap([new($"! {CheckTexts.Current.DoneButLost(LostWords.Of(lost))}", Role.Warning)], width));
                break;
            case { Standing: StepStanding.PassedWithHelp }:
                lines.Add(StyledLine.Of($"✓ {CheckTexts.Current.DoneWithHelp}", Role.Pass));
                break;
            case { IsPassed: true }:
                lines.Add(StyledLine.Of($"✓ {CheckTexts.Current.Done}", Role.Pass));
                break;
            case { Standing: StepStanding.Skipped }:
                lines.AddRange(TextFlow.Wrap([new($"– {CheckTexts.Current.SkippedStillCounts}", Role.Muted)], width));
                break;
        }
    }

    /// <summary>Explains what Docker has just complained about.</summary>
    private static void AddAdvice(LessonState state, Advice advice, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        lines.AddRange(TextFlow.Wrap([new(CheckTexts.Current.DockerSaysOn(advice.Command.Machine), Role.Warning), new(Shorten(advice.Said))], width));
        lines.AddRange(TextFlow.Wrap([new(advice.Meaning)], width));
        lines.AddRange(TextFlow.Wrap([new(advice.Remedy, Role.Strong)], width));
        if (state.FocusedStep.Hints.Any(hint => hint.When.Contains(HintTag.Of(advice.Fault))))
        {
            lines.Add(StyledLine.Of(CheckTexts.Current.HintForIt, Role.Muted));
        }

        lines.Add(StyledLine.Empty);
    }

    private static string Shorten(string text) => text.Length <= MaxSaid ? text : text[..(MaxSaid - 1)] + "…";
}

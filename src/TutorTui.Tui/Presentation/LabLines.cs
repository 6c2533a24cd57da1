using System.Collections.Immutable;
using TutorTui.Core.Labs;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>The progress of the lab's preparation, or the reason why it failed, as lines.</summary>
internal static class LabLines
{
    private const int BarWidth = 20;

    public static ImmutableArray<StyledLine> Preparing(LabPreparing lab, TimeSpan elapsed, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        lines.Add(new([new(LabPaneTexts.Current.MakingReady, Role.Strong), new($"  {elapsed:mm\\:ss}", Role.Muted)]));
        lines.Add(StyledLine.Empty);
        foreach (var step in lab.Steps.OrderBy(step => step.Step))
        {
            Add(step, width, lines);
        }

        lines.Add(StyledLine.Empty);
        lines.AddRange(TextFlow.Wrap(
            [new(LabPaneTexts.Current.ReadOnMeanwhile, Role.Muted)], width));
        return lines.ToImmutable();
    }

    public static ImmutableArray<StyledLine> Failed(LabError error, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        lines.AddRange(TextFlow.Wrap([new($"✗ {error.What}", Role.Fail)], width));
        lines.Add(StyledLine.Empty);
        lines.AddRange(error.Why.Split('\n').SelectMany(line => TextFlow.Wrap([new(line)], width)));
        lines.Add(StyledLine.Empty);
        lines.Add(StyledLine.Of(LabPaneTexts.Current.WhatYouCanDo, Role.Strong));
        foreach (var remedy in error.Remedies)
        {
            lines.AddRange(TextFlow.Wrap([new(remedy)], width - 2)
                .Select((line, row) => line.Behind(new Run(row == 0 ? "• " : "  ", Role.Muted))));
        }

        lines.AddRange(TextFlow.Wrap([new(LabPaneTexts.Current.ThenPressR)], width - 2)
            .Select((line, row) => line.Behind(new Run(row == 0 ? "• " : "  ", Role.Muted))));
        lines.Add(StyledLine.Empty);
        lines.AddRange(TextFlow.Wrap(
            [new(LabPaneTexts.Current.TextNeedsNoLab, Role.Muted)], width));
        return lines.ToImmutable();
    }

    private static void Add(LabProgress step, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        var (mark, role) = step.State switch
        {
            LabStepState.Running => ("●", Role.NotYet),
            LabStepState.Done or LabStepState.Skipped => ("✓", Role.Pass),
            LabStepState.Failed => ("✗", Role.Fail),
            _ => throw new InvalidOperationException($"No mark for {step.State}."),
        };
        var isRunning = step.State is LabStepState.Running;
        lines.Add(new([new($"{mark} ", role), new(TextWidth.Cut(step.Title, width - 2), isRunning ? Role.Strong : Role.Muted)]));
        if (!isRunning)
        {
            return;
        }

        if (step.Fraction is { } fraction)
        {
            var done = (int)Math.Round(Math.Clamp(fraction, 0, 1) * BarWidth);
            lines.Add(new(
            [
                new("  "), new(new('━', done), Role.Pass), new(new('─', BarWidth - done), Role.Muted),
                new($" {fraction * 100,3:0} %", Role.Muted),
            ]));
        }

        if (step.Detail.Length > 0)
        {
            lines.Add(StyledLine.Of("  " + TextWidth.Cut(step.Detail, width - 2), Role.Muted));
        }
    }
}

using System.Collections.Immutable;
using TutorTui.Core.Labs;

namespace TutorTui.Tui.State;

/// <summary>The progress of the lab's preparation.</summary>
internal abstract record LabState
{
    private protected LabState()
    {
    }
}

/// <summary>It is being made ready. Steps come in the order in which they first reported.</summary>
internal sealed record LabPreparing(ImmutableArray<LabProgress> Steps, DateTimeOffset Since) : LabState
{
    public LabPreparing With(LabProgress progress)
    {
        var index = Steps.ToList().FindIndex(step => step.Step == progress.Step);
        return this with { Steps = index < 0 ? Steps.Add(progress) : Steps.SetItem(index, progress) };
    }
}

internal sealed record LabReady(LabAccess Access) : LabState;

internal sealed record LabFailed(LabError Error) : LabState;

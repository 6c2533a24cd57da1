using System.Diagnostics.CodeAnalysis;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Findings;

/// <summary>One evaluation's view of the lab: the snapshot, and the probes that turned out to be missing.</summary>
internal sealed class EvaluationContext(LabSnapshot snapshot, Check check)
{
    private readonly HashSet<Probe> _missing = [];

    public LabSnapshot Snapshot => snapshot;

    public IReadOnlySet<Probe> Missing => _missing;

    /// <summary>What the learner has answered to this check's question, or null.</summary>
    public string? Answer => snapshot.Answers.GetValueOrDefault(check.Id);

    /// <summary>The author's explanation of a failure of this check's script, or null.</summary>
    public string? Otherwise => check.Otherwise;

    /// <summary>The output of this check's command in the book, or null.</summary>
    public string? ExpectedOutput => check.ExpectedOutput;

    /// <summary>The moment to which the verdicts apply.</summary>
    public DateTimeOffset Now => snapshot.TakenAt ?? default;

    /// <summary>The machine's state, or the finding that says why there is none.</summary>
    public bool TryGetEngine(
        MachineName machine, [NotNullWhen(true)] out EngineState? state, [NotNullWhen(false)] out Finding? unknown)
    {
        if (!snapshot.Engines.TryGetValue(machine, out var engine))
        {
            state = null;
            unknown = Finding.Unknown(CheckTexts.Current.NoSuchMachine(machine));
            return false;
        }

        var answered = engine.TryGet(out state);
        unknown = answered ? null : Finding.Unknown(CheckTexts.Current.CannotBeAsked(machine, engine.Error?.Message));
        return answered;
    }

    /// <summary>The probe's result; if there is none, requests the probe and returns null.</summary>
    public Result<CommandOutput, EngineError>? Ask(Probe probe)
    {
        if (snapshot.Probes.TryGetValue(probe, out var result))
        {
            return result;
        }

        _missing.Add(probe);
        return null;
    }
}

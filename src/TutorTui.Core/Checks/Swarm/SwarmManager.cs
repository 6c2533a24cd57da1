using System.Diagnostics.CodeAnalysis;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Swarm;

/// <summary>Finds the swarm's manager.</summary>
internal static class SwarmManager
{
    /// <summary>The manager's state, or the finding that says why there is none.</summary>
    public static bool TryGetManager(
        this EvaluationContext context, [NotNullWhen(true)] out EngineState? manager, [NotNullWhen(false)] out Finding? missing)
    {
        var snapshot = context.Snapshot;
        manager = snapshot.Manager;
        missing = null;
        if (manager is not null)
        {
            return true;
        }

        var silent = snapshot.Engines.Keys.FirstOrDefault(machine => !snapshot.Engines[machine].TryGet(out _));
        missing = snapshot.Engines.Values.All(engine => engine.TryGet(out _))
            ? Finding.NotYet(
                SwarmTexts.Current.NoManager,
                new(SwarmTexts.Current.ActiveSwarm, SwarmTexts.Current.NoSwarm, snapshot.Engines.Keys.DefaultIfEmpty(MachineName.Machine1).First(), "docker info"),
                Cause.NoSwarm)
            : Finding.Unknown(CheckTexts.Current.CannotBeAsked(silent, snapshot.Engines[silent].Error?.Message));
        return false;
    }
}

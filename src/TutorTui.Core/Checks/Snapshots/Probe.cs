using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Snapshots;

/// <summary>
/// An active look: a read-only, bounded command in a container or on a machine. The evaluator names the probes it needs,
/// a runner runs them, and the evaluator reads the results; so evaluation itself stays pure.
/// </summary>
/// <param name="Machine">The machine, or the one that runs the container.</param>
/// <param name="ContainerId">The container, or null for the machine itself.</param>
/// <param name="CommandLine">Words separated by single spaces; without a script no word needs quoting.</param>
public sealed record Probe(MachineName Machine, string? ContainerId, string CommandLine)
{
    /// <summary>The command line needs a shell and is run by <c>sh -c</c>.</summary>
    public bool IsScript { get; init; }
}

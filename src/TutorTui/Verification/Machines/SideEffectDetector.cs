using System.Collections.Immutable;
using TutorTui.Core;
using TutorTui.Core.Engine;
using TutorTui.Core.Labs;

namespace TutorTui.Verification.Machines;

/// <summary>Detects changes on the machines between two moments: in the engines, in containers' files, and in the machines' own files.</summary>
internal sealed class SideEffectDetector
{
    private const string Now = "date +%s.%N";
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    private readonly LabConnection _labConnection;
    private readonly LabRestorer _lab;
    private readonly ImmutableSortedSet<string> _engines;
    private readonly ImmutableArray<string?> _began;

    private SideEffectDetector(LabConnection labConnection, LabRestorer lab, ImmutableSortedSet<string> engines, ImmutableArray<string?> began)
    {
        _labConnection = labConnection;
        _lab = lab;
        _engines = engines;
        _began = began;
    }

    public static async Task<SideEffectDetector> BeginAsync(LabConnection labConnection, LabRestorer lab, CancellationToken cancellationToken)
    {
        var engines = Fingerprint.Of(await lab.ObserveAsync(cancellationToken));
        var began = await Task.WhenAll(labConnection.Machines.Values.Select(connection => RunAsync(connection, Now, cancellationToken)));
        return new(labConnection, lab, engines, [.. began.Select(clock => clock?.Trim())]);
    }

    /// <summary>The changes since the beginning; empty if there are none.</summary>
    public async Task<string> EndAsync(CancellationToken cancellationToken)
    {
        var engines = Fingerprint.Compare(_engines, Fingerprint.Of(await _lab.ObserveAsync(cancellationToken)));
        var files = await Task.WhenAll(_labConnection.Machines.Values.Select(async (connection, index) =>
            _began[index] is { } moment && await RunAsync(connection, ChangedSince(moment), cancellationToken) is { } found
                ? Lines(found).Select(line => $"file {line}")
                : [$"{connection.Name} does not answer"]));
        return string.Join("; ", new[] { engines }.Where(text => text.Length > 0).Concat(files.SelectMany(lines => lines)));
    }

    /// <summary>
    /// Lists the files that have changed since a moment by the machine's clock: its own, and those of each running container below
    /// <c>/proc/PID/root</c>, which only root may read, without volumes. Having the engine compare containers with their images
    /// takes longer than the checks.
    /// </summary>
    private static string ChangedSince(string moment) =>
        "sudo -n sh -c '"
        + $"find /root /home /etc /tmp /srv /opt /usr/local -xdev -type f -newermt @{moment}; "
        + "for pid in $(docker ps -q | xargs -r docker inspect -f {{.State.Pid}}); do "
        + $"find /proc/$pid/root/ -xdev -newerct @{moment}; done; true'";

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<string?> RunAsync(MachineConnection connection, string command, CancellationToken cancellationToken)
    {
        Result<CommandOutput, EngineError> result = await connection.Host.RunAsync(command, Timeout, cancellationToken);
        return result.TryGet(out var output) && output.ExitCode == 0 ? output.StandardOutput : null;
    }
}

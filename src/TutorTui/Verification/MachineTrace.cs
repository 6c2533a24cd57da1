using System.Collections.Immutable;
using TutorTui.Core.Engine;
using TutorTui.Core.Lessons;

namespace TutorTui.Verification;

/// <summary>Tells whether something has changed on the machines between two moments: in the engines, in containers' files, in the machines' own.</summary>
internal sealed class MachineTrace
{
    private const string Now = "date +%s.%N";
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    private readonly Classroom _classroom;
    private readonly LabRestorer _lab;
    private readonly ImmutableSortedSet<string> _engines;
    private readonly ImmutableArray<string?> _began;

    private MachineTrace(Classroom classroom, LabRestorer lab, ImmutableSortedSet<string> engines, ImmutableArray<string?> began)
    {
        _classroom = classroom;
        _lab = lab;
        _engines = engines;
        _began = began;
    }

    public static async Task<MachineTrace> BeginAsync(Classroom classroom, LabRestorer lab, CancellationToken cancellationToken)
    {
        var engines = Fingerprint.Of(await lab.ObserveAsync(cancellationToken));
        var began = await Task.WhenAll(classroom.Machines.Values.Select(machine => RunAsync(machine, Now, cancellationToken)));
        return new(classroom, lab, engines, [.. began.Select(clock => clock?.Trim())]);
    }

    /// <summary>What has changed since the beginning; empty when nothing has.</summary>
    public async Task<string> EndAsync(CancellationToken cancellationToken)
    {
        var engines = Fingerprint.Compare(_engines, Fingerprint.Of(await _lab.ObserveAsync(cancellationToken)));
        var files = await Task.WhenAll(_classroom.Machines.Values.Select(async (machine, index) =>
            _began[index] is { } moment && await RunAsync(machine, ChangedSince(moment), cancellationToken) is { } found
                ? Lines(found).Select(line => $"file {line}")
                : [$"{machine.Name} does not answer"]));
        return string.Join("; ", new[] { engines }.Where(text => text.Length > 0).Concat(files.SelectMany(lines => lines)));
    }

    /// <summary>
    /// Lists the files that have changed since a moment by the machine's clock: its own, and those of each running container below
    /// <c>/proc/PID/root</c>, which root alone may read, volumes left out. To have the engine compare containers with their images
    /// takes longer than the checks.
    /// </summary>
    private static string ChangedSince(string moment) =>
        "sudo -n sh -c '"
        + $"find /root /home /etc /tmp /srv /opt /usr/local -xdev -type f -newermt @{moment}; "
        + "for pid in $(docker ps -q | xargs -r docker inspect -f {{.State.Pid}}); do "
        + $"find /proc/$pid/root/ -xdev -newerct @{moment}; done; true'";

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<string?> RunAsync(ClassroomMachine machine, string command, CancellationToken cancellationToken)
    {
        Core.Result<CommandOutput, EngineError> result = await machine.Host.RunAsync(command, Timeout, cancellationToken);
        return result.TryGet(out var output) && output.ExitCode == 0 ? output.StandardOutput : null;
    }
}

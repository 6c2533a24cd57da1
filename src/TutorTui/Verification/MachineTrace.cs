using System.Collections.Immutable;
using System.Globalization;
using TutorTui.Core.Engine;
using TutorTui.Core.Lessons;

namespace TutorTui.Verification;

/// <summary>Tells whether something has changed on the machines between two moments: in the engines, in containers' files, in the machines' own.</summary>
internal sealed class MachineTrace
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Prints the clock, then what each running container has changed in its files, a line for each. The engine is asked directly:
    /// to start the docker program once for each container takes longer than the checks.
    /// </summary>
    private const string Mark =
        "date +%s.%N; for c in $(docker ps -q); do echo $c; "
        + "curl -s --unix-socket /var/run/docker.sock http://docker/containers/$c/changes | tr -d '[]' | tr '}' '\\n' | sed 's/^,//'; done";

    private readonly Classroom _classroom;
    private readonly LabRestorer _lab;
    private readonly ImmutableSortedSet<string> _engines;
    private readonly ImmutableArray<string> _marks;

    private MachineTrace(Classroom classroom, LabRestorer lab, ImmutableSortedSet<string> engines, ImmutableArray<string> marks)
    {
        _classroom = classroom;
        _lab = lab;
        _engines = engines;
        _marks = marks;
    }

    public static async Task<MachineTrace> BeginAsync(Classroom classroom, LabRestorer lab, CancellationToken cancellationToken) => new(
        classroom, lab, Fingerprint.Of(await lab.ObserveAsync(cancellationToken)), await MarkAsync(classroom, cancellationToken));

    /// <summary>What has changed since the beginning; empty when nothing has.</summary>
    public async Task<string> EndAsync(CancellationToken cancellationToken)
    {
        var engines = Fingerprint.Compare(_engines, Fingerprint.Of(await _lab.ObserveAsync(cancellationToken)));
        var marks = await MarkAsync(_classroom, cancellationToken);
        var inContainers = _marks.Zip(marks)
            .SelectMany(pair => Files(pair.Second).Except(Files(pair.First)))
            .Select(line => $"in a container: {line}");
        var files = await Task.WhenAll(_classroom.Machines.Values.Select((machine, index) =>
            RunAsync(machine, $"find /root /home /etc /tmp /srv /opt /usr/local -xdev -type f -newermt @{Clock(_marks[index])}", cancellationToken)));
        var onMachines = files.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(line => $"file {line}");
        return string.Join("; ", new[] { engines }.Where(text => text.Length > 0).Concat(inContainers).Concat(onMachines));
    }

    private static async Task<ImmutableArray<string>> MarkAsync(Classroom classroom, CancellationToken cancellationToken) =>
        [.. await Task.WhenAll(classroom.Machines.Values.Select(machine => RunAsync(machine, Mark, cancellationToken)))];

    private static string Clock(string mark) =>
        decimal.TryParse(mark.Split('\n')[0], CultureInfo.InvariantCulture, out var seconds) ? seconds.ToString(CultureInfo.InvariantCulture) : "0";

    private static IEnumerable<string> Files(string mark) => mark.Split('\n').Skip(1);

    private static async Task<string> RunAsync(ClassroomMachine machine, string command, CancellationToken cancellationToken)
    {
        Core.Result<CommandOutput, EngineError> result = await machine.Host.RunAsync(command, Timeout, cancellationToken);
        return result.TryGet(out var output) ? output.StandardOutput : string.Empty;
    }
}

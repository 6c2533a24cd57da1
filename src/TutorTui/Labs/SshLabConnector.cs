using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TutorTui.Core.Labs;
using TutorTui.Docker;
using TutorTui.Ssh;

namespace TutorTui.Labs;

/// <summary>Connects to machines over SSH, and to their engines through that.</summary>
internal sealed class SshLabConnector(TimeProvider clock) : ILabConnector
{
    private const string DialEngine = "docker system dial-stdio";

    public LabConnection Open(LabAccess lab) =>
        new(lab, lab.Machines.ToImmutableSortedDictionary(access => access.Name, Connect));

    [SuppressMessage("Reliability", "CA2000", Justification = "The classroom owns both and disposes them.")]
    private MachineConnection Connect(MachineAccess access)
    {
        var host = new SshMachineHost(access, clock);
        var engine = new DockerEngine(access.Name, token => host.DialAsync(DialEngine, token), clock);
        return new(access.Name, host, engine);
    }
}

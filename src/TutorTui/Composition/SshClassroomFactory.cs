using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons;
using TutorTui.Docker;
using TutorTui.Ssh;

namespace TutorTui.Composition;

/// <summary>Connects to machines over SSH, and to their engines through that.</summary>
internal sealed class SshClassroomFactory(TimeProvider clock) : IClassroomFactory
{
    private const string DialEngine = "docker system dial-stdio";

    public Classroom Open(LabAccess lab) =>
        new(lab, lab.Machines.ToImmutableSortedDictionary(access => access.Name, Connect));

    [SuppressMessage("Reliability", "CA2000", Justification = "The classroom owns both and disposes them.")]
    private ClassroomMachine Connect(MachineAccess access)
    {
        var host = new SshMachineHost(access, clock);
        var engine = new DockerEngine(access.Name, token => host.DialAsync(DialEngine, token), clock);
        return new(access.Name, host, engine);
    }
}

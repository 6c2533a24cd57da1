using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Labs;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Lessons;

/// <summary>A running lab with open connections to its machines. Disposing it closes them; the lab runs on.</summary>
public sealed class Classroom(LabAccess lab, ImmutableSortedDictionary<MachineName, ClassroomMachine> machines)
    : IAsyncDisposable
{
    public LabAccess Lab => lab;

    public ImmutableSortedDictionary<MachineName, ClassroomMachine> Machines => machines;

    public async ValueTask DisposeAsync()
    {
        foreach (var machine in machines.Values)
        {
            await machine.Engine.DisposeAsync().ConfigureAwait(false);
            await machine.Host.DisposeAsync().ConfigureAwait(false);
        }
    }
}

/// <summary>One machine of a classroom.</summary>
public sealed record ClassroomMachine(MachineName Name, IMachineHost Host, IEngine Engine);

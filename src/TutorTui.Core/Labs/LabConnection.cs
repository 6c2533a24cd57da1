using System.Collections.Immutable;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Labs;

/// <summary>A running lab with open connections to its machines. Disposing it closes them; the lab keeps running.</summary>
public sealed class LabConnection(LabAccess lab, ImmutableSortedDictionary<MachineName, MachineConnection> connections)
    : IAsyncDisposable
{
    public LabAccess Lab => lab;

    public ImmutableSortedDictionary<MachineName, MachineConnection> Machines => connections;

    /// <summary>Closes all connections concurrently, because closing one to a machine that hangs takes a while.</summary>
    public async ValueTask DisposeAsync() =>
        await Task.WhenAll(connections.Values.Select(CloseAsync)).ConfigureAwait(false);

    private static async Task CloseAsync(MachineConnection connection)
    {
        await connection.Engine.DisposeAsync().ConfigureAwait(false);
        await connection.Host.DisposeAsync().ConfigureAwait(false);
    }
}

/// <summary>The open connections to one machine.</summary>
public sealed record MachineConnection(MachineName Name, IMachineHost Host, IEngine Engine);

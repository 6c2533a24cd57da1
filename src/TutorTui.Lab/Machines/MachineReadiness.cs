using Docker.DotNet;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Timing;
using TutorTui.Lab.Errors;
using TutorTui.Lab.Languages;

namespace TutorTui.Lab.Machines;

/// <summary>Waits until machines answer, and provides the data to log in to them.</summary>
internal sealed class MachineReadiness(DockerClient client, LabContainers containers, TimeProvider clock)
{
    private const string HostKeyFile = "/etc/ssh/ssh_host_ed25519_key.pub";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Waits for sshd and dockerd on every machine.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(LabContainers.Machines.Select(machine => WaitAsync(machine, cancellationToken)));

    public async Task<LabAccess> AccessAsync(string privateKey, LabTraits traits, CancellationToken cancellationToken)
    {
        var found = await containers.ListAsync(cancellationToken).ConfigureAwait(false);
        List<MachineAccess> machines = [];
        var labId = string.Empty;
        foreach (var machine in LabContainers.Machines)
        {
            var name = containers.NameOf(machine);
            var container = found.First(candidate => candidate.Names.Contains("/" + name));
            var address = container.NetworkSettings!.Networks!.Values.First().IPAddress;
            var hostKey = await ContainerFiles.GetAsync(client, name, HostKeyFile, cancellationToken).ConfigureAwait(false);
            labId = LabContainers.LabIdOf(container);
            machines.Add(new()
            {
                Name = machine,
                Host = address,
                User = "learner",
                PrivateKeyPath = privateKey,

                // Read through the engine, not over the network, so that nobody can substitute another key.
                HostKeySha256 = LabKeys.Fingerprint(hostKey ?? string.Empty),
                LabAddress = address,
            });
        }

        return new() { LabId = labId, Machines = [.. machines], Traits = traits };
    }

    private async Task WaitAsync(MachineName machine, CancellationToken cancellationToken)
    {
        if (!await Polling.UntilAsync(clock, Limit, token => AnswersAsync(machine, token), cancellationToken).ConfigureAwait(false))
        {
            throw new LabException(LabErrorTexts.Current.MachineNotReady(machine, containers.NameOf(machine), Limit));
        }
    }

    /// <summary>Tests from inside the container, so that neither SSH keys nor routes matter yet.</summary>
    private async Task<bool> AnswersAsync(MachineName machine, CancellationToken cancellationToken)
    {
        var exec = await client.Exec.CreateContainerExecAsync(
            containers.NameOf(machine),
            new() { Cmd = ["sh", "-c", "test -s /run/sshd.pid && docker version >/dev/null 2>&1"], AttachStdout = true },
            cancellationToken).ConfigureAwait(false);
        using var stream = await client.Exec.StartContainerExecAsync(exec.ID, new(), cancellationToken).ConfigureAwait(false);
        await stream.CopyOutputToAsync(Stream.Null, Stream.Null, Stream.Null, cancellationToken).ConfigureAwait(false);
        var end = await client.Exec.InspectContainerExecAsync(exec.ID, cancellationToken).ConfigureAwait(false);
        return end.ExitCode == 0;
    }
}

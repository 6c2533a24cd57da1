using System.Collections.Immutable;
using System.Net;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Paths;

/// <summary>
/// Traces the path of a packet that did not arrive, hop by hop, to the first broken one: the target, a network that both ends
/// share, the name, the sender's address, the route, the gateway, the bridge, the other machine, the tunnel to it, packet filters, and
/// the listener.
/// </summary>
internal sealed partial class PathTracer
{
    private readonly Location _from;
    private readonly Destination _to;
    private readonly int? _port;
    private readonly EvaluationContext _context;
    private readonly ImmutableArray<Hop>.Builder _hops = ImmutableArray.CreateBuilder<Hop>();
    private readonly RunningTask? _target;
    private bool _isPending;

    private PathTracer(Location from, Destination to, int? port, EvaluationContext context)
    {
        (_from, _to, _port, _context) = (from, to, port, context);
        _target = FindTarget();
    }

    private static PathTexts Texts => PathTexts.Current;

    /// <summary>True while no hop is broken and no probe is missing.</summary>
    private bool GoesOn => !_isPending && (_hops.Count == 0 || _hops[^1].State is not HopState.Broken);

    /// <summary>Traces the path up to the first broken hop.</summary>
    /// <param name="from">Where the packet starts.</param>
    /// <param name="to">Where it should go.</param>
    /// <param name="port">TCP port, or null for ping.</param>
    /// <param name="answer">The output that came instead of the wanted answer.</param>
    /// <param name="context">Facts, and probes to ask for.</param>
    /// <returns>Null while probes are missing.</returns>
    public static PathTrace? Find(Location from, Destination to, int? port, Evidence answer, EvaluationContext context)
    {
        var tracer = new PathTracer(from, to, port, context);
        Action[] stations =
        [
            tracer.CheckOwnAddress, tracer.CheckTarget, tracer.CheckPublished, tracer.CheckCommonNetwork, tracer.CheckName, tracer.CheckRoute,
            tracer.CheckBridge, tracer.CheckOtherMachine, tracer.CheckTunnel, tracer.CheckFilters, tracer.CheckListener,
        ];
        foreach (var station in stations)
        {
            if (tracer.GoesOn)
            {
                station();
            }
        }

        if (tracer._isPending)
        {
            return null;
        }

        var isClear = tracer.GoesOn;
        if (isClear)
        {
            tracer.Break(Texts.Answer, answer.Observed, answer.Where, answer.Command);
        }

        return new(tracer._hops.ToImmutable(), isClear);
    }

    private void CheckOwnAddress()
    {
        if (_from.Container is not { } container)
        {
            return;
        }

        var name = Texts.Interface(container.Name);
        var command = _from.CommandFor(ProbeLine.Interfaces);
        if (container.NetworkMode is "none")
        {
            Break(name, Texts.ModeNone, _from.Viewpoint, command);
            return;
        }

        if (Ask(ProbeLine.Interfaces, name, command) is { ExitCode: 0 } output)
        {
            // A port published on the machine is probed on the machine itself.
            var isLocal = _to is ToPublishedPort && container.NetworkMode is "host";
            var own = InterfaceListing.Parse(output.StandardOutput)
                .FirstOrDefault(found => found.Name is "lo" == isLocal && found.Addresses.Count > 0);
            Evaluate(own is not null, name, own is null ? Texts.NoAddress : Texts.HasAddress(own.Name, own.Addresses[0]), command);
        }
    }

    private void CheckTarget()
    {
        if (_to is not (ToService or ToContainer))
        {
            return;
        }

        var name = DestinationLookup.Describe(_to);
        var facts = DestinationLookup.ContainersOf(_to, _context.Snapshot).ToList();
        if (_target is null)
        {
            var on = _to is ToContainer container ? container.On : _context.Snapshot.Manager?.Machine ?? _from.Machine;
            Break(name, facts.Count == 0 ? Texts.NoSuchContainer : Texts.IsInState(facts[0].State), on, "docker ps -a");
            return;
        }

        Verify(_target.Container.Name, Texts.RunsOn(_target.Machine), _target.Machine, "docker ps");
    }

    private void CheckPublished()
    {
        if (_to is not ToPublishedPort published)
        {
            return;
        }

        var state = _context.Snapshot.States.First(state => state.Machine == _from.Machine);
        var publisher = state.Containers.FirstOrDefault(container =>
            container.IsRunning && container.Ports.Any(port => port.HostPort == published.Port));
        var service = _context.Snapshot.Manager?.Services.FirstOrDefault(service =>
            service.Ports.Any(port => port.HostPort == published.Port));
        var isThere = publisher is not null || service is not null;
        Evaluate(
            isThere, Texts.PublishedPort(published.Port),
            isThere ? Texts.PublishedBy(publisher?.Name ?? service!.Name) : Texts.NobodyPublishes(_from.Machine),
            state.Machine, "docker ps");
    }

    private void CheckCommonNetwork()
    {
        if (_target is not { } target || _from.Container is not { NetworkMode: not "host" } container
            || container.Networks.Any(mine => target.Container.Networks.Any(theirs => IsSame(mine, theirs))))
        {
            return;
        }

        Break(
            Texts.CommonNetwork,
            Texts.KeptApart(container.Name, Names(container), target.Container.Name, Names(target.Container)),
            _from.Machine, $"docker inspect {container.Name}");
    }

    private void CheckName()
    {
        if (_to is not ToService service)
        {
            return;
        }

        var command = NameLookup.CommandFor(_from, $"tasks.{service.Service}", null);
        if (Ask(NameLookup.Probe(_from, $"tasks.{service.Service}"), Texts.Name, command) is { } output)
        {
            var addresses = NameLookup.Addresses(output);
            Evaluate(
                addresses.Count > 0, Texts.Name,
                addresses.Count > 0 ? Texts.NameIs($"tasks.{service.Service}", addresses[0])
                    : Texts.NobodyKnows($"tasks.{service.Service}"),
                NameLookup.CommandFor(_from, $"tasks.{service.Service}", output));
        }
    }

    private void CheckRoute()
    {
        if (TargetAddress() is not { } address)
        {
            return;
        }

        var line = ProbeLine.RouteTo(address);
        var command = _from.CommandFor(line);
        if (Ask(line, Texts.Route, command) is not { } output)
        {
            return;
        }

        if (LacksProgram(output))
        {
            Add(Texts.Route, HopState.Unknown, Texts.NoIpCommand, _from.Viewpoint, command);
            return;
        }

        var route = output.ExitCode == 0 ? RouteAnswer.Parse(output.StandardOutput) : null;
        Evaluate(
            route is not null, Texts.Route,
            route is null ? Texts.NoRoute(address) : Texts.RouteBy(address, route.Device, route.Gateway),
            command);
        if (route?.Gateway is { } gateway && GoesOn)
        {
            CheckGateway(gateway);
        }
    }

    private void CheckGateway(string gateway)
    {
        var line = ProbeLine.Ping(gateway, 1);
        if (Ask(line, Texts.Gateway, _from.CommandFor(line)) is { } output && !LacksProgram(output))
        {
            Evaluate(
                output.ExitCode == 0, Texts.Gateway,
                output.ExitCode == 0 ? Texts.Answers(gateway) : Texts.DoesNotAnswer(gateway), _from.CommandFor(line));
        }
    }

    private void CheckOtherMachine()
    {
        if (_target is not { } target || target.Machine == _from.Machine)
        {
            return;
        }

        var state = _context.Snapshot.States.First(state => state.Machine == target.Machine);
        var node = _context.Snapshot.Manager?.Nodes.FirstOrDefault(node => node.Id == state.Swarm.NodeId);
        if (node is { State: not "ready" })
        {
            Break($"{target.Machine}", Texts.SwarmSays(node.State), _context.Snapshot.Manager!.Machine, "docker node ls");
            return;
        }

        var address = state.Swarm.NodeAddress;
        var line = ProbeLine.Ping(address, 1);
        var here = new Location(_from.Machine, null);
        if (address.Length > 0 && Ask(new Probe(_from.Machine, null, line), $"{target.Machine}", line, here) is { } output)
        {
            Evaluate(
                output.ExitCode == 0, $"{target.Machine}",
                output.ExitCode == 0 ? Texts.MachineReaches(_from.Machine, address) : Texts.MachineDoesNotReach(_from.Machine, address),
                here.Viewpoint, line);
        }
    }

    private void CheckFilters()
    {
        var destination = TargetAddress() ?? "0.0.0.0";
        var source = _from.Container?.Networks.Select(network => network.Address).FirstOrDefault(address => address.Length > 0) ?? "127.0.0.1";
        MachineName[] machines = _target is { } target && target.Machine != _from.Machine ? [_from.Machine, target.Machine] : [_from.Machine];
        foreach (var machine in machines.Where(_ => GoesOn))
        {
            var name = Texts.PacketFilter(machine);
            if (Ask(new Probe(machine, null, PacketFilter.Command), name, PacketFilter.Command, new(machine, null)) is { ExitCode: 0 } output)
            {
                var rule = PacketFilter.FindDrop(output.StandardOutput, source, destination, _port);
                Evaluate(rule is null, name, rule is null ? Texts.NoRuleInTheWay : Texts.RuleDrops(rule), machine, PacketFilter.Command);
            }
        }
    }

    private void CheckListener()
    {
        if (_port is null || Listener() is not { } listener)
        {
            return;
        }

        var (at, port) = listener;
        var name = Texts.Listener(port);
        var command = at.CommandFor(ListeningPorts.Command);
        if (Ask(new Probe(at.Machine, at.Container?.Id, ListeningPorts.Command), name, command, at) is not { } output)
        {
            return;
        }

        var open = ListeningPorts.Parse(output.StandardOutput);
        var found = open.Where(candidate => candidate.Port == port).ToList();
        var isReachable = found.Exists(candidate => !candidate.IsLocalOnly);
        Evaluate(
            isReachable, name,
            isReachable ? Texts.Listens(at.ToString(), port)
                : found.Count > 0 ? Texts.ListensLocally(at.ToString(), port)
                : Texts.NobodyListens(at.ToString(), port, [.. open.Select(candidate => candidate.Port).Distinct().Order()]),
            at.Viewpoint, command);
    }

    /// <summary>Where a program has to listen, and on which port.</summary>
    private (Location At, int Port)? Listener()
    {
        if (_to is ToPublishedPort published)
        {
            var state = _context.Snapshot.States.First(state => state.Machine == _from.Machine);
            var container = state.Containers.FirstOrDefault(candidate =>
                candidate.IsRunning && candidate.Ports.Any(port => port.HostPort == published.Port));
            return container is null
                ? null
                : (new(state.Machine, container), container.Ports.First(port => port.HostPort == published.Port).ContainerPort);
        }

        return _target is { } target ? (new(target.Machine, target.Container), _port!.Value) : null;
    }

    private RunningTask? FindTarget() => _to switch
    {
        ToService service => _context.Snapshot.TasksOf(service.Service).FirstOrDefault(),
        ToContainer container => DestinationLookup.ContainersOf(_to, _context.Snapshot).FirstOrDefault(found => found.IsRunning) is { } found
            ? new(container.On, found)
            : null,
        _ => null,
    };

    private string? TargetAddress() => _to switch
    {
        ToAddress address => IPAddress.TryParse(address.Address, out _) ? address.Address : null,
        ToPublishedPort => null,
        _ => _target?.Container.Networks
            .OrderByDescending(theirs => _from.Container?.Networks.Any(mine => IsSame(mine, theirs)) is true)
            .Select(network => network.Address)
            .FirstOrDefault(address => address.Length > 0),
    };

    private static bool IsSame(AttachmentFact mine, AttachmentFact theirs) =>
        mine.Network == theirs.Network && (mine.NetworkId == theirs.NetworkId || mine.NetworkId.Length == 0 || theirs.NetworkId.Length == 0);

    private static string Names(ContainerFact container) => container.Networks.IsEmpty
        ? Texts.NoNetwork
        : Texts.Networks(container.Networks.Select(network =>
            network.Network is "bridge" ? NetworkTexts.Current.DefaultBridge : network.Network));

    /// <summary>The exit status of a missing program, or the container runtime's message about it.</summary>
    private static bool LacksProgram(CommandOutput output) => output.ExitCode is 126 or 127;

    private CommandOutput? Ask(string line, string name, string command) =>
        Ask(new Probe(_from.Machine, _from.Container?.Id, line), name, command);

    /// <summary>The output, or null if it is still missing or the probe failed; a failure is added as a hop.</summary>
    private CommandOutput? Ask(Probe probe, string name, string command, Location? at = null)
    {
        if (_context.Ask(probe) is not { } answer)
        {
            _isPending = true;
            return null;
        }

        if (answer.TryGet(out var output))
        {
            return output;
        }

        Add(name, HopState.Unknown, Texts.CouldNotBeLookedAt(answer.Error?.Message), (at ?? _from).Viewpoint, command);
        return null;
    }

    private void Evaluate(bool isSound, string name, string fact, string command) => Evaluate(isSound, name, fact, _from.Viewpoint, command);

    private void Evaluate(bool isSound, string name, string fact, Viewpoint where, string command) =>
        Add(name, isSound ? HopState.Sound : HopState.Broken, fact, where, command);

    private void Verify(string name, string fact, Viewpoint where, string command) => Add(name, HopState.Sound, fact, where, command);

    private void Break(string name, string fact, Viewpoint where, string command) => Add(name, HopState.Broken, fact, where, command);

    private void Add(string name, HopState state, string fact, Viewpoint where, string command) =>
        _hops.Add(new(name, state, fact, where, command));
}

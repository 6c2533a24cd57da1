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
    private readonly Aim _aim;
    private readonly EvaluationContext _context;
    private readonly ImmutableArray<Hop>.Builder _hops = ImmutableArray.CreateBuilder<Hop>();
    private RunningTask? _target;
    private string? _address;
    private string? _source;
    private bool _isPending;

    private PathTracer(Location from, Destination to, Aim aim, EvaluationContext context)
    {
        (_from, _to, _aim, _context) = (from, to, aim, context);
        _target = FindTarget();
    }

    private static PathTexts Texts => PathTexts.Current;

    /// <summary>True while no hop is broken and no probe is missing.</summary>
    private bool GoesOn => !_isPending && (_hops.Count == 0 || _hops[^1].State is not HopState.Broken);

    /// <summary>Traces the path up to the first broken hop.</summary>
    /// <param name="from">Where the packet starts.</param>
    /// <param name="to">Where it should go.</param>
    /// <param name="aim">The very address and port that were asked.</param>
    /// <param name="answer">What was said instead of the wanted answer.</param>
    /// <param name="context">Facts, and probes to ask for.</param>
    /// <returns>Null while probes are missing.</returns>
    public static PathTrace? Find(Location from, Destination to, Aim aim, Evidence answer, EvaluationContext context)
    {
        var tracer = new PathTracer(from, to, aim, context);
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
        var isElsewhere = publisher is null && _context.Snapshot.States.Any(other =>
            other.Containers.Any(container => container.IsRunning && container.Ports.Any(port => port.HostPort == published.Port)));
        if (publisher is null && service is not null && !isElsewhere && !_context.Snapshot.Traits.HasVirtualIpBalancing)
        {
            Break(Texts.PublishedPort(published.Port), Texts.NoRoutingMesh(service.Name), _context.Snapshot.Manager!.Machine, "docker service ls");
            return;
        }

        var isThere = publisher is not null || (service is not null && !isElsewhere);
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

    /// <summary>Finds the address: the one that was asked, or what the name that was asked stands for.</summary>
    private void CheckName()
    {
        var host = _aim.Host ?? _to switch
        {
            ToService service => $"tasks.{service.Service}",
            ToContainer => TargetAddress(),
            _ => DestinationLookup.Hosts(_to, _from, _context.Snapshot) is [var first, ..] ? first : null,
        };
        if (host is null or "localhost" || IPAddress.TryParse(host, out _))
        {
            _address = host is "localhost" ? $"{IPAddress.Loopback}" : host;
        }
        else
        {
            LookUp(host);
        }

        if (_to is ToService of && _address is not null && GoesOn)
        {
            _target = _context.Snapshot.TasksOf(of.Service).FirstOrDefault(task => task.Container.Networks.Any(own => own.Address == _address)) ?? _target;
            CheckVirtualAddress(of.Service, _address);
        }
    }

    private void LookUp(string host)
    {
        var command = NameLookup.CommandFor(_from, host, null);
        if (Ask(NameLookup.Probe(_from, host), Texts.Name, command) is { } output)
        {
            var addresses = NameLookup.Addresses(output);
            _address = addresses.Count > 0 ? addresses[0] : null;
            Evaluate(
                addresses.Count > 0, Texts.Name, addresses.Count > 0 ? Texts.NameIs(host, addresses[0]) : Texts.NobodyKnows(host),
                NameLookup.CommandFor(_from, host, output));
        }
    }

    /// <summary>A service's virtual address answers only where something balances it among the tasks.</summary>
    private void CheckVirtualAddress(string service, string address)
    {
        if (VirtualAddress.WhySilent(service, address, _context.Snapshot) is { } reason)
        {
            Break(Texts.VirtualAddress, reason, _context.Snapshot.Manager!.Machine, $"docker service inspect {service}");
        }
    }

    private void CheckRoute()
    {
        if (_address is not { } address || (_from.Container is not { NetworkMode: not "host" } && _to is ToPublishedPort))
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
        _source = route?.Source;
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

    private void CheckListener()
    {
        if (_aim.Port is null || Listener() is not { } listener)
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

        return _target is { } target ? (new(target.Machine, target.Container), _aim.Port!.Value) : null;
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
        ToAddress or ToPublishedPort => null,
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

using System.Collections.Immutable;
using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges what the learner ran. A missing run is never a failure: nothing is wrong yet.</summary>
internal static class CommandJudge
{
    /// <summary>The command reaches for nothing.</summary>
    private const int NoNetwork = -1;

    private static RunTexts Texts => RunTexts.Current;

    public static Finding Judge(RanCondition condition, Look look)
    {
        var matching = look.Snapshot.Commands
            .SelectMany(Invocation.AllOf)
            .Where(invocation => condition.Commands.Any(words => HasWords(invocation.Words, words)))
            .Reverse()
            .ToList();
        var here = matching.Where(invocation => IsAt(invocation, condition.At, look.Snapshot)).ToList();
        var aimed = here.Where(invocation => Names(invocation, condition.To, look.Snapshot)).ToList();
        if (aimed.Find(invocation => Shows(invocation, condition.OutputContains)) is { } good)
        {
            return Finding.Pass(
                Texts.YouRan(LastLine.Shorten(good.Source.CommandLine)),
                Evidence(condition, look, Texts.SeenAt($"{good.Source.FinishedAt.ToLocalTime():HH:mm:ss}"))) with
            { Difference = DifferenceOf(good, look) };
        }

        if (aimed.Count > 0)
        {
            return Failed(condition, aimed[0], look);
        }

        return here.Count > 0
            ? Finding.NotYet(
                Texts.OtherTarget(LastLine.Shorten(here[0].Source.CommandLine), Target(condition)),
                Evidence(condition, look, LastLine.Shorten(here[0].Source.CommandLine)), Cause.WrongTarget)
            : NotRun(condition, look, matching.FirstOrDefault());
    }

    public static Finding Judge(ShellCondition condition, Look look)
    {
        var place = Describe(condition.In, look);
        var evidence = new Evidence(Texts.ShellIn(place), Texts.NoneSeen, Machine(condition.In, look), "docker ps");
        var opened = look.Snapshot.Commands.LastOrDefault(command => IsShellIn(command, condition.In, look.Snapshot));
        if (opened is not null)
        {
            return Finding.Pass(
                Texts.OpenedShell(place), evidence with { Observed = LastLine.Shorten(opened.CommandLine) });
        }

        var elsewhere = look.Snapshot.Commands.LastOrDefault(command => command.HasOpenedShell);
        return elsewhere is null
            ? Finding.NotYet(Texts.NoShellYet(place), evidence, Cause.NotRun)
            : Finding.NotYet(
                Texts.ShellElsewhere(LastLine.Shorten(elsewhere.CommandLine), elsewhere.Machine, place),
                evidence with { Observed = LastLine.Shorten(elsewhere.CommandLine) }, Cause.WrongPlace);
    }

    /// <summary>It was run and did not go well; where it was to reach something, the way is walked to the hop that is broken.</summary>
    private static Finding Failed(RanCondition condition, Invocation invocation, Look look)
    {
        var evidence = Evidence(condition, look, LastLine.Of(invocation.Source.Output));
        var complaint = Complaint(invocation, condition);
        var finding = Finding.Fail(complaint, evidence, Cause.WrongOutput) with { Difference = DifferenceOf(invocation, look) };
        int? port = Path.GetFileName(invocation.Words[0]) switch
        {
            "ping" => null,
            "curl" or "wget" when condition.To is { } to => Destinations.Port(to),
            _ => NoNetwork,
        };
        if (port is NoNetwork || condition.To is null || !look.TryLocate(condition.At, out var location, out _)
            || PathWalk.Find(location, condition.To, port, evidence, look) is not { } way)
        {
            return finding;
        }

        if (way.IsClear && IsNameUnknown(invocation, condition.To, location, look.Snapshot))
        {
            return finding with
            {
                Message = CheckTexts.Current.Sentences(complaint, Texts.NameUnknown(location.ToString())),
                Cause = Cause.Unreachable,
            };
        }

        return way.IsClear
            ? finding with { Message = CheckTexts.Current.Sentences(complaint, Texts.NothingInTheWay), Path = way.Hops[..^1] }
            : finding with
            {
                Message = CheckTexts.Current.Sentences(complaint, way.Explain()),
                Cause = Cause.Unreachable,
                Path = way.Hops,
            };
    }

    /// <summary>A container was asked for by its name, from a place that has no network of one's own in common with it.</summary>
    private static bool IsNameUnknown(Invocation invocation, Destination to, Location from, LabSnapshot snapshot) =>
        to is ToContainer container
        && invocation.Words.Skip(1).Any(word => Destinations.HostOf(word) == container.Name)
        && !Destinations.ContainersOf(to, snapshot).SelectMany(found => found.Networks)
            .Any(network => network.Network is not "bridge" && from.Container?.Networks.Any(own => own.Network == network.Network) is true);

    private static OutputDifference? DifferenceOf(Invocation invocation, Look look) =>
        look.BookOutput is { } book && invocation.Words.Length > 0 && !invocation.Source.HasOpenedShell
            ? OutputComparison.Compare(book, invocation.Source.Output)
            : null;

    private static bool IsShellIn(Shells.FinishedCommand command, Place place, LabSnapshot snapshot) =>
        command.Container is not null
            ? IsInside(command.Container, command.Machine, place, snapshot)
            : command.HasOpenedShell && Invocation.AllOf(command).Any(invocation =>
                Shells.DockerExec.TryParse(invocation.Words, out var exec)
                && IsInside(exec.Container, command.Machine, place, snapshot));

    private static Finding NotRun(RanCondition condition, Look look, Invocation? elsewhere)
    {
        var command = string.Join(' ', condition.Commands[0]);
        var place = Describe(condition.At, look);
        var where = condition.At is OnMachine ? Texts.On(place) : Texts.In(place);
        if (elsewhere is null)
        {
            return Finding.NotYet(Texts.NotSeen(command, where), Evidence(condition, look, Texts.NotRun), Cause.NotRun);
        }

        if (elsewhere.Container is ['$' or '`', ..] unknown)
        {
            return Finding.NotYet(
                Texts.NotSeenButHidden(command, where, unknown), Evidence(condition, look, Texts.RunAt(Texts.In(unknown))), Cause.WrongPlace);
        }

        var evidence = Evidence(condition, look, Texts.RunAt(Whereabouts(elsewhere)));
        return condition.At is OnMachine && elsewhere.Container is { } container
            ? Finding.NotYet(
                Texts.NotSeenButInside(command, where, container, elsewhere.Machine), evidence, Cause.InsideContainer)
            : Finding.NotYet(Texts.NotSeenBut(command, where, Whereabouts(elsewhere)), evidence, Cause.WrongPlace);
    }

    private static string Complaint(Invocation invocation, RanCondition condition)
    {
        var command = LastLine.Shorten(invocation.Source.CommandLine);
        return condition.OutputContains is { } text
            ? Texts.DidNotShow(command, text)
            : Texts.EndedWith(command, invocation.Source.ExitCode);
    }

    private static Evidence Evidence(RanCondition condition, Look look, string observed)
    {
        var command = string.Join(' ', condition.Commands[0]);
        var wanted = condition.To is null ? Texts.WantedCommand(command)
            : IsAboutObject(condition) ? Texts.WantedCommandOf(command, Target(condition))
            : Texts.WantedCommandTo(command, Target(condition));
        return new(
            condition.OutputContains is { } text ? Texts.Showing(wanted, text) : wanted, observed,
            Machine(condition.At, look), CommandFor(condition, look));
    }

    /// <summary>The command as it is typed in the machine's own shell.</summary>
    private static string CommandFor(RanCondition condition, Look look)
    {
        var words = string.Join(' ', condition.Commands[0]);
        var container = condition.At switch
        {
            InTaskOf task => look.Snapshot.TasksOf(task.Service).FirstOrDefault()?.Container.Name ?? task.Service,
            InContainer inside => inside.Container.Name ?? inside.Container.Image,
            _ => null,
        };
        var target = condition.To switch
        {
            ToService task when IsAboutObject(condition) =>
                $" {look.Snapshot.TasksOf(task.Service).FirstOrDefault()?.Container.Name ?? task.Service}",
            { } named when IsAboutObject(condition) => $" {NameOf(named)}",
            ToAddress address => $" {address.Address}",
            ToService service => $" tasks.{service.Service}",
            ToPublishedPort published => $" http://localhost:{published.Port}",
            ToContainer to when Destinations.AddressesOf(to, look.Snapshot) is [var address, ..] => $" http://{address}:{to.Port}",
            _ => string.Empty,
        };
        var bound = words is "ping" ? $"{words} -c 2{target}" : words + target;
        return container is null ? bound : $"docker exec {container} {bound}";
    }

    /// <summary>Docker is asked about the object itself; all others reach for its address.</summary>
    private static bool IsAboutObject(RanCondition condition) =>
        condition.Commands[0][0] is "docker" && condition.To is ToContainer or ToService;

    private static string NameOf(Destination destination) => destination switch
    {
        ToContainer container => container.Name,
        ToService service => service.Service,
        _ => throw new InvalidOperationException($"No name of {destination}."),
    };

    /// <summary>What the command is about, for people; a port is named where the command has one.</summary>
    private static string Target(RanCondition condition) => condition.To switch
    {
        { } named when IsAboutObject(condition) => NameOf(named),
        ToContainer container when condition.Commands[0][0] is not ("curl" or "wget") => Texts.OwnAddress(container.Name),
        { } other => Destinations.Describe(other),
        null => throw new InvalidOperationException("The command is about nothing."),
    };

    private static bool HasWords(ImmutableArray<string> words, ImmutableArray<string> wanted)
    {
        if (Path.GetFileName(words[0]) != wanted[0])
        {
            return false;
        }

        var next = 1;
        for (var index = 1; index < words.Length && next < wanted.Length; index++)
        {
            next += words[index] == wanted[next] ? 1 : 0;
        }

        return next == wanted.Length;
    }

    private static bool IsAt(Invocation invocation, Place place, LabSnapshot snapshot) => place switch
    {
        OnMachine { Machine: NamedMachine named } => invocation.Container is null && invocation.Machine == named.Name,
        OnMachine { Machine: MachineOfService of } => invocation.Container is null
            && snapshot.TasksOf(of.Service).Any(task => task.Machine == invocation.Machine),
        _ => invocation.Container is { } container && IsInside(container, invocation.Machine, place, snapshot),
    };

    private static bool IsInside(string container, MachineName machine, Place place, LabSnapshot snapshot) => place switch
    {
        InTaskOf task => container.StartsWith(task.Service + ".", StringComparison.Ordinal)
            || Find(container, machine, snapshot) is { } found && found.Service == task.Service,
        InContainer inside => inside.On == machine && IsWanted(container, machine, inside.Container, snapshot),
        _ => false,
    };

    private static bool IsWanted(string container, MachineName machine, ContainerSelector wanted, LabSnapshot snapshot)
    {
        var found = Find(container, machine, snapshot);
        return found is null
            ? wanted.Name == container
            : ContainerJudge.Compare(
                found, wanted, snapshot.States.First(state => state.Machine == machine), snapshot).Count == 0;
    }

    private static ContainerFact? Find(string reference, MachineName machine, LabSnapshot snapshot) =>
        snapshot.States.FirstOrDefault(state => state.Machine == machine) is { } state ? ContainerReference.Find(reference, state) : null;

    private static bool Names(Invocation invocation, Destination? destination, LabSnapshot snapshot) =>
        destination is null
        || invocation.Words.Skip(1).Any(word => Destinations.IsNamedBy(WrittenOut(word, invocation.Machine, snapshot), destination, snapshot));

    /// <summary>The name of the container that <c>$(docker ps …)</c> gives; any other word as it is.</summary>
    private static string WrittenOut(string word, MachineName machine, LabSnapshot snapshot) =>
        Shells.CommandWords.Substitution(word) is null ? word : Find(word, machine, snapshot)?.Name ?? word;

    private static bool Shows(Invocation invocation, string? text) => text is null
        ? invocation.Source.ExitCode is null or 0
        : invocation.Source.Output.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static string Describe(Place place, Look look) => place switch
    {
        OnMachine { Machine: NamedMachine named } => named.Name.ToString(),
        OnMachine { Machine: MachineOfService of } =>
            look.Snapshot.TasksOf(of.Service).FirstOrDefault()?.Machine.ToString() ?? Texts.MachineOf(of.Service),
        InTaskOf task => Texts.ContainerOf(task.Service),
        InContainer { Container.Name: { } name } => name,
        InContainer inside => Texts.ContainerFrom(inside.Container.Image),
        _ => throw new InvalidOperationException($"No words for {place}."),
    };

    private static string Whereabouts(Invocation invocation) =>
        invocation.Container is { } container ? Texts.In(container) : Texts.On(invocation.Machine.ToString());

    /// <summary>The machine a place is on, as far as it is known.</summary>
    private static MachineName Machine(Place place, Look look) => place switch
    {
        OnMachine { Machine: NamedMachine named } => named.Name,
        OnMachine { Machine: MachineOfService of } => MachineOf(of.Service, look),
        InTaskOf task => MachineOf(task.Service, look),
        InContainer inside => inside.On,
        _ => throw new InvalidOperationException($"No machine for {place}."),
    };

    private static MachineName MachineOf(string service, Look look) =>
        look.Snapshot.TasksOf(service).FirstOrDefault()?.Machine ?? look.Snapshot.Engines.Keys.First();
}

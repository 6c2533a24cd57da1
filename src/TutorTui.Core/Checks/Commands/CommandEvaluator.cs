using System.Collections.Immutable;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Paths;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Checks.Requests;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Checks.Commands;

/// <summary>Evaluates the commands that the learner ran. A command that has not been run yet is never a failure.</summary>
internal static class CommandEvaluator
{
    /// <summary>A command's exit status after Ctrl-C: 128 and the number of SIGINT (POSIX XCU 2.8.2).</summary>
    private const int Interrupted = 130;

    private static RunTexts Texts => RunTexts.Current;

    public static Finding Evaluate(RanCondition condition, EvaluationContext context)
    {
        var matching = Matching(context.Snapshot.Commands, condition);
        var here = matching.Where(invocation => IsAt(invocation, condition.At, context.Snapshot)).ToList();
        var aimed = here.Where(invocation => Names(invocation, condition.To, context.Snapshot)).ToList();
        var good = aimed.Find(invocation => Shows(invocation, condition.OutputContains))
            ?? Running(condition, context.Snapshot).FirstOrDefault();
        if (good is not null)
        {
            return Finding.Pass(
                Texts.YouRan(LastLine.Shorten(good.Source.CommandLine)),
                Evidence(condition, context, Texts.SeenAt($"{good.Source.FinishedAt.ToLocalTime():HH:mm:ss}"))) with
            { Difference = DifferenceOf(good, context) };
        }

        if (aimed.Count > 0)
        {
            return Failed(condition, aimed[0], context);
        }

        return here.Count > 0
            ? Finding.NotYet(
                Texts.OtherTarget(LastLine.Shorten(here[0].Source.CommandLine), Target(condition)),
                Evidence(condition, context, LastLine.Shorten(here[0].Source.CommandLine)), Cause.WrongTarget)
            : NotRun(condition, context, matching.FirstOrDefault());
    }

    /// <summary>The programs of these commands that the condition is about, the latest first.</summary>
    private static List<Invocation> Matching(ImmutableArray<FinishedCommand> commands, RanCondition condition) =>
    [
        .. commands
            .SelectMany(Invocation.AllOf)
            .Where(invocation => condition.Commands.Any(words => HasWords(invocation.Words, words)))
            .Reverse(),
    ];

    /// <summary>
    /// Programs that run on and have already shown what is wanted. Where nothing is to be shown, a command must have ended: how it
    /// ends is not known before.
    /// </summary>
    private static IEnumerable<Invocation> Running(RanCondition condition, LabSnapshot snapshot) =>
        condition.OutputContains is null ? [] : Matching(snapshot.Running, condition).Where(invocation =>
            IsAt(invocation, condition.At, snapshot) && Names(invocation, condition.To, snapshot) && Shows(invocation, condition.OutputContains));

    public static Finding Evaluate(ShellCondition condition, EvaluationContext context)
    {
        var place = Describe(condition.In, context);
        var evidence = new Evidence(Texts.ShellIn(place), Texts.NoneSeen, Machine(condition.In, context), "docker ps");
        var opened = context.Snapshot.Commands.LastOrDefault(command => IsShellIn(command, condition.In, context.Snapshot));
        if (opened is not null)
        {
            return Finding.Pass(
                Texts.OpenedShell(place), evidence with { Observed = LastLine.Shorten(opened.CommandLine) });
        }

        var elsewhere = context.Snapshot.Commands.LastOrDefault(command => command.HasOpenedShell);
        return elsewhere is null
            ? Finding.NotYet(Texts.NoShellYet(place), evidence, Cause.NotRun)
            : Finding.NotYet(
                Texts.ShellElsewhere(LastLine.Shorten(elsewhere.CommandLine), elsewhere.Machine, place),
                evidence with { Observed = LastLine.Shorten(elsewhere.CommandLine) }, Cause.WrongPlace);
    }

    /// <summary>The command was run and failed; if it has a destination, the path is traced to the broken hop.</summary>
    private static Finding Failed(RanCondition condition, Invocation invocation, EvaluationContext context)
    {
        var evidence = Evidence(condition, context, LastLine.Of(invocation.Source.Output));
        var complaint = Complaint(invocation, condition);
        if (IsPaged(invocation))
        {
            // Only the pages that were looked at have been shown: nothing is wrong yet.
            return Finding.NotYet(complaint, evidence, Cause.WrongOutput);
        }

        var finding = Finding.Fail(complaint, evidence, Cause.WrongOutput) with { Difference = DifferenceOf(invocation, context) };
        if (condition.To is not { } to || Request.Read(invocation.Words, TargetOf(invocation, to, context.Snapshot)) is not { } request)
        {
            return finding;
        }

        int? wanted = request.Port is null ? null : DestinationLookup.Port(to);
        var own = RequestReview.Find(
            request, OutputRedirection.Find(invocation.Source.CommandLine, invocation.Words), OwnExitCode(invocation), invocation.Source.Output, wanted);
        if (own is not null)
        {
            return finding with { Message = CheckTexts.Current.Sentences(complaint, own.Explain()) };
        }

        return context.TryLocate(condition.At, out var location, out _)
            && PathTracer.Find(location, to, new(request.Host, request.Port), evidence, context) is { } trace
                ? Traced(finding, trace, invocation, to, location, context)
                : finding;
    }

    private static Finding Traced(
        Finding finding, PathTrace trace, Invocation invocation, Destination to, Location location, EvaluationContext context)
    {
        if ((trace.IsClear || trace.IsNameUnknown) && IsNameUnknown(invocation, to, location, context.Snapshot))
        {
            return finding with
            {
                Message = CheckTexts.Current.Sentences(finding.Message, Texts.NameUnknown(location.ToString())),
                Cause = Cause.Unreachable,
            };
        }

        if (!trace.IsClear)
        {
            return finding with
            {
                Message = CheckTexts.Current.Sentences(finding.Message, trace.Explain()),
                Cause = Cause.Unreachable,
                Path = trace.Hops,
            };
        }

        // Who has run it again already is not told to once more.
        var isFirst = context.Snapshot.Commands.Count(command => command.CommandLine.Trim() == invocation.Source.CommandLine.Trim()) < 2;
        var message = CheckTexts.Current.Sentences(finding.Message, trace.Explain());
        var advice = OutputRedirection.IsPiped(invocation.Source.CommandLine, invocation.Words) ? RequestTexts.Current.Filtered
            : isFirst ? RequestTexts.Current.RunAgain
            : null;
        return finding with
        {
            Message = advice is null ? message : CheckTexts.Current.Sentences(message, advice),
            Path = trace.Hops[..^1],
        };
    }

    /// <summary>The word that names the destination; null where the shell puts it in.</summary>
    private static string? TargetOf(Invocation invocation, Destination to, LabSnapshot snapshot) => invocation.Words
        .Skip(1)
        .FirstOrDefault(word => CommandWords.Substitution(word) is null && DestinationLookup.IsNamedBy(word, to, snapshot));

    /// <summary>The command's exit status, where it is the only one of its line.</summary>
    private static int? OwnExitCode(Invocation invocation) =>
        CommandWords.SplitPipeline(invocation.Source.CommandLine).Count == 1 ? invocation.Source.ExitCode : null;

    /// <summary>The command addressed a container by name, from a place that shares no user-defined network with it.</summary>
    private static bool IsNameUnknown(Invocation invocation, Destination to, Location from, LabSnapshot snapshot) =>
        to is ToContainer container
        && invocation.Words.Skip(1).Any(word => DestinationLookup.HostOf(word) == container.Name)
        && !DestinationLookup.ContainersOf(to, snapshot).SelectMany(found => found.Networks)
            .Any(network => network.Network is not "bridge" && from.Container?.Networks.Any(own => own.Network == network.Network) is true);

    private static OutputDifference? DifferenceOf(Invocation invocation, EvaluationContext context) =>
        context.ExpectedOutput is { } book && invocation.Words.Length > 0 && !invocation.Source.HasOpenedShell
            ? OutputComparison.Compare(book, invocation.Source.Output)
            : null;

    private static bool IsShellIn(FinishedCommand command, Place place, LabSnapshot snapshot) =>
        command.Container is not null
            ? IsInside(command.Container, command.Machine, place, snapshot)
            : command.HasOpenedShell && Invocation.AllOf(command).Any(invocation =>
                DockerExec.TryParse(invocation.Words, out var exec)
                && IsInside(exec.Container, command.Machine, place, snapshot));

    private static Finding NotRun(RanCondition condition, EvaluationContext context, Invocation? elsewhere)
    {
        var command = string.Join(' ', condition.Commands[0]);
        var place = Describe(condition.At, context);
        var where = condition.At is OnMachine ? Texts.On(place) : Texts.In(place);
        if (elsewhere is null)
        {
            return Finding.NotYet(Texts.NotSeen(command, where), Evidence(condition, context, Texts.NotRun), Cause.NotRun);
        }

        if (elsewhere.Container is ['$' or '`', ..] unknown)
        {
            return Finding.NotYet(
                Texts.NotSeenButHidden(command, where, unknown), Evidence(condition, context, Texts.RunAt(Texts.In(unknown))), Cause.WrongPlace);
        }

        var evidence = Evidence(condition, context, Texts.RunAt(Whereabouts(elsewhere)));
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

    private static Evidence Evidence(RanCondition condition, EvaluationContext context, string observed)
    {
        var command = string.Join(' ', condition.Commands[0]);
        var wanted = condition.To is null ? Texts.WantedCommand(command)
            : IsAboutObject(condition) ? Texts.WantedCommandOf(command, Target(condition))
            : Texts.WantedCommandTo(command, Target(condition));
        return new(
            condition.OutputContains is { } text ? Texts.Showing(wanted, text) : wanted, observed,
            Machine(condition.At, context), CommandFor(condition, context));
    }

    /// <summary>The command as typed in the machine's own shell.</summary>
    private static string CommandFor(RanCondition condition, EvaluationContext context)
    {
        var words = string.Join(' ', condition.Commands[0]);
        var container = condition.At switch
        {
            InTaskOf task => context.Snapshot.TasksOf(task.Service).FirstOrDefault()?.Container.Name ?? task.Service,
            InContainer inside => inside.Container.Name ?? inside.Container.Image,
            _ => null,
        };
        var target = condition.To switch
        {
            ToService task when IsAboutObject(condition) =>
                $" {context.Snapshot.TasksOf(task.Service).FirstOrDefault()?.Container.Name ?? task.Service}",
            { } named when IsAboutObject(condition) => $" {NameOf(named)}",
            ToAddress address => $" {address.Address}",
            ToService service => $" tasks.{service.Service}",
            ToPublishedPort published => $" http://localhost:{published.Port}",
            ToContainer to when DestinationLookup.AddressesOf(to, context.Snapshot) is [var address, ..] => $" http://{address}:{to.Port}",
            _ => string.Empty,
        };
        var bound = words is "ping" ? $"{words} -c 2{target}" : words + target;
        return container is null ? bound : $"docker exec {container} {bound}";
    }

    /// <summary>Docker commands refer to the object itself; all others connect to its address.</summary>
    private static bool IsAboutObject(RanCondition condition) =>
        condition.Commands[0][0] is "docker" && condition.To is ToContainer or ToService;

    private static string NameOf(Destination destination) => destination switch
    {
        ToContainer container => container.Name,
        ToService service => service.Service,
        _ => throw new InvalidOperationException($"No name of {destination}."),
    };

    /// <summary>The command's target, for people; the port is included if the command has one.</summary>
    private static string Target(RanCondition condition) => condition.To switch
    {
        { } named when IsAboutObject(condition) => NameOf(named),
        ToContainer container when condition.Commands[0][0] is not ("curl" or "wget") => Texts.OwnAddress(container.Name),
        { } other => DestinationLookup.Describe(other),
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
            : ContainerEvaluator.Compare(
                found, wanted, snapshot.States.First(state => state.Machine == machine), snapshot).Count == 0;
    }

    private static ContainerFact? Find(string reference, MachineName machine, LabSnapshot snapshot) =>
        snapshot.States.FirstOrDefault(state => state.Machine == machine) is { } state ? ContainerReference.Find(reference, state) : null;

    private static bool Names(Invocation invocation, Destination? destination, LabSnapshot snapshot) =>
        destination is null
        || invocation.Words.Skip(1).Any(word => DestinationLookup.IsNamedBy(WrittenOut(word, invocation.Machine, snapshot), destination, snapshot));

    /// <summary>The word with the name of the container that <c>$(docker ps …)</c> gives in its place; any other word as it is.</summary>
    private static string WrittenOut(string word, MachineName machine, LabSnapshot snapshot)
    {
        var start = word.IndexOf("$(", StringComparison.Ordinal);
        var end = word.LastIndexOf(')');
        if (start < 0 || end < start)
        {
            return CommandWords.Substitution(word) is null ? word : Find(word, machine, snapshot)?.Name ?? word;
        }

        return Find(word[start..(end + 1)], machine, snapshot) is { } found ? word[..start] + found.Name + word[(end + 1)..] : word;
    }

    private static bool Shows(Invocation invocation, string? text) => text is null
        ? invocation.Source.ExitCode is null or 0 || (invocation.Source.ExitCode is Interrupted && RunsOn(invocation))
        : invocation.Source.Output.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static bool IsPaged(Invocation invocation) =>
        CommandWords.SplitPipeline(invocation.Source.CommandLine).Any(words => Path.GetFileName(words[0]) is "less" or "more" or "most" or "pg");

    /// <summary>The command is meant to go on until somebody ends it: Ctrl-C is no failure.</summary>
    private static bool RunsOn(Invocation invocation) =>
        CommandWords.SplitPipeline(invocation.Source.CommandLine).Any(IsWatched)
        || (invocation.Words is ["docker", .. var words]
            && (words.Any(word => word is "stats" or "events") || (words.Contains("logs") && words.Any(word => word is "-f" or "--follow"))))
        || Path.GetFileName(invocation.Words[0]) is "top" or "tail" or "less" or "more" or "tcpdump";

    /// <summary><c>watch</c> stands among the words in front of the program.</summary>
    private static bool IsWatched(ImmutableArray<string> words) =>
        words[..^CommandPrefixes.Skip(words).Length].Any(word => Path.GetFileName(word) is "watch");

    private static string Describe(Place place, EvaluationContext context) => place switch
    {
        OnMachine { Machine: NamedMachine named } => named.Name.ToString(),
        OnMachine { Machine: MachineOfService of } =>
            context.Snapshot.TasksOf(of.Service).FirstOrDefault()?.Machine.ToString() ?? Texts.MachineOf(of.Service),
        InTaskOf task => Texts.ContainerOf(task.Service),
        InContainer { Container.Name: { } name } => name,
        InContainer inside => Texts.ContainerFrom(inside.Container.Image),
        _ => throw new InvalidOperationException($"No words for {place}."),
    };

    private static string Whereabouts(Invocation invocation) =>
        invocation.Container is { } container ? Texts.In(container) : Texts.On(invocation.Machine.ToString());

    /// <summary>The machine of a place, if it is known.</summary>
    private static MachineName Machine(Place place, EvaluationContext context) => place switch
    {
        OnMachine { Machine: NamedMachine named } => named.Name,
        OnMachine { Machine: MachineOfService of } => MachineOf(of.Service, context),
        InTaskOf task => MachineOf(task.Service, context),
        InContainer inside => inside.On,
        _ => throw new InvalidOperationException($"No machine for {place}."),
    };

    private static MachineName MachineOf(string service, EvaluationContext context) =>
        context.Snapshot.TasksOf(service).FirstOrDefault()?.Machine ?? context.Snapshot.Engines.Keys.DefaultIfEmpty(MachineName.Machine1).First();
}

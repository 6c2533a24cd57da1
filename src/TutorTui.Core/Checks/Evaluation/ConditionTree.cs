using System.Collections.Immutable;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Files;
using TutorTui.Core.Checks.Interfaces;
using TutorTui.Core.Checks.Names;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Reachability;
using TutorTui.Core.Checks.Scripts;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Checks.Volumes;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>What conditions are made of and speak of.</summary>
public static class ConditionTree
{
    /// <summary>The condition and all conditions inside it.</summary>
    public static IEnumerable<Condition> Flatten(Condition condition) => condition switch
    {
        AllCondition all => all.Of.SelectMany(Flatten).Prepend(condition),
        AnyCondition any => any.Of.SelectMany(Flatten).Prepend(condition),
        AbsentCondition absent => Flatten(absent.Of).Prepend(condition),
        _ => [condition],
    };

    /// <summary>The condition asks a script of the author's own.</summary>
    public static bool HasScript(Condition condition) => Flatten(condition).Any(part => part is ScriptCondition);

    /// <summary>Names of containers, services and networks that a lesson's checks use.</summary>
    public static ImmutableHashSet<string> NamesOf(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return [.. lesson.Steps.SelectMany(step => step.Checks).SelectMany(check => Flatten(check.Condition)).SelectMany(NamesIn)];
    }

    /// <summary>Names under which a condition speaks of objects that other checks have found.</summary>
    public static IEnumerable<string> UsedBindings(Condition condition) =>
        Flatten(condition).SelectMany(SelectorsOf).Select(selector => selector.SameAs)
            .Concat(Flatten(condition).Select(ContainerOf).Select(selector => selector?.SameAs))
            .Concat(Flatten(condition).SelectMany(part => MountsOf(part)).Select(mount => mount.SameAs))
            .OfType<string>();

    /// <summary>The container a condition describes, or null.</summary>
    public static ContainerSelector? ContainerOf(Condition condition) => condition switch
    {
        ContainerCondition container => container.Container,
        _ => PlaceOf(condition) is InContainer inside ? inside.Container : null,
    };

    /// <summary>The networks a condition describes.</summary>
    public static IEnumerable<NetworkSelector> SelectorsOf(Condition condition) => condition switch
    {
        NetworkCondition network => [network.Network],
        LanCondition lan => [new() { Name = lan.Network }],
        ServiceCondition service => service.Service.Networks,
        _ => ContainerOf(condition)?.Networks ?? [],
    };

    /// <summary>Everything a condition speaks of by name: objects, what they are made with, and names of other checks' objects.</summary>
    public static IEnumerable<string> MentionsOf(Condition condition) =>
        NamesIn(condition)
            .Concat(SelectorsOf(condition).SelectMany(network => network.Services))
            .Concat(SelectorsOf(condition).Select(network => network.Driver).OfType<string>())
            .Concat(UsedBindings(condition))
            .Concat(condition is RanCondition { At: OnMachine { Machine: MachineOfService of } } ? [of.Service] : []);

    private static ImmutableArray<MountSelector> MountsOf(Condition condition) => ContainerOf(condition)?.Mounts ?? [];

    private static Place? PlaceOf(Condition condition) => condition switch
    {
        InterfaceCondition at => at.At,
        PingCondition ping => ping.From,
        HttpCondition http => http.From,
        ResolvesCondition resolves => resolves.From,
        RanCondition ran => ran.At,
        ShellCondition shell => shell.In,
        ScriptCondition script => script.At,
        FileCondition file => file.At,
        _ => null,
    };

    private static IEnumerable<string> NamesIn(Condition condition)
    {
        List<string?> names =
        [
            .. SelectorsOf(condition).Select(network => network.Name),
            ContainerOf(condition)?.Name,
            (condition as ServiceCondition)?.Service.Name,
            (condition as VolumeCondition)?.Volume.Name,
            .. MountsOf(condition).Where(mount => mount.Kind is "volume").Select(mount => mount.Source),
            (PlaceOf(condition) as InTaskOf)?.Service,
            .. Destinations(condition).Select(destination => destination switch
            {
                ToService service => service.Service,
                ToContainer container => container.Name,
                _ => null,
            }),
        ];
        return names.OfType<string>();
    }

    private static IEnumerable<Destination> Destinations(Condition condition) => condition switch
    {
        PingCondition ping => [ping.To],
        HttpCondition http => [http.To],
        RanCondition { To: { } to } => [to],
        ResolvesCondition { To: { } to } => [to],
        _ => [],
    };
}

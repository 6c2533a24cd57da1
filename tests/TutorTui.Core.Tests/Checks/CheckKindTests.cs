using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Names;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Checks.Reachability;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Checks.Volumes;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

/// <summary>The registry of the kinds of conditions is complete.</summary>
public sealed class CheckKindTests
{
    private static readonly ImmutableArray<Type> ConditionTypes =
        [.. typeof(Condition).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Condition)) && !type.IsAbstract)];

    [Fact]
    public void All_HasOneKindForEachCondition() => Assert.Equal(
        ConditionTypes.Select(type => type.Name).Order(StringComparer.Ordinal),
        CheckKinds.All.Select(kind => kind.ConditionType.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void All_KeysAreUnique() => Assert.Distinct(CheckKinds.All.Select(kind => kind.Key));

    [Fact]
    public void All_HasWordsForAuthors() => Assert.All(CheckKinds.All, kind =>
    {
        Assert.NotEmpty(kind.Summary);
        Assert.Contains($"{kind.Key}:", kind.Example, StringComparison.Ordinal);
        Assert.True(kind.Fields is not null ^ kind.TakesCondition ^ kind.TakesConditions);
    });

    [Fact]
    public void Mentions_EveryPlaceSelectorAndDestination_IsNamed() => Assert.All(ConditionTypes, type =>
    {
        var condition = Sample(type, out var names);

        var mentions = ConditionTree.MentionsOf(condition);

        Assert.All(names, name => Assert.Contains(name, mentions.All));
    });

    [Fact]
    public void Evaluate_AnyConditionOnAnEmptySnapshot_IsNoException() => Assert.All(ConditionTypes, type =>
    {
        var check = new Check { Id = CheckId.Parse("step/check"), Sentence = "It is so", Condition = Sample(type, out _) };
        var empty = SampleLab.Snapshot() with { Engines = SampleLab.Snapshot().Engines.Clear() };

        Assert.NotNull(CheckEvaluator.Evaluate(check, empty).Report.Message);
        Assert.NotNull(CheckEvaluator.Evaluate(check, SampleLab.Snapshot()).Report.Message);
    });

    [Fact]
    public void Probes_NameWithAShellsCharacters_IsOneWord()
    {
        const string Hostile = "a; touch /tmp/x";
        Condition[] conditions =
        [
            new PingCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), new ToAddress(Hostile)),
            new ResolvesCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), Hostile, null),
            new HttpCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), new ToAddress(Hostile), "x"),
        ];

        Assert.All(conditions, condition =>
        {
            var check = new Check { Id = CheckId.Parse("step/check"), Sentence = "It is so", Condition = condition };
            var probe = Assert.Single(CheckEvaluator.Evaluate(check, SampleLab.Snapshot()).MissingProbes);

            Assert.DoesNotContain(
                CommandWords.SplitPipeline(probe.CommandLine), words => words[0] is "touch");
        });
    }

    [Fact]
    public void Shorten_CharacterOfTwoUnitsAtTheCut_IsNotTorn()
    {
        var cut = LastLine.Shorten(new string('a', 78) + "🐳🐳🐳");

        Assert.Equal(new string('a', 78) + "…", cut);
    }

    private static Condition Sample(Type type, out List<string> names)
    {
        List<string> named = [];
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        object?[] arguments = [.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, parameter.Name!))];
        names = named;
        return (Condition)constructor.Invoke(arguments);

        string Name(string name)
        {
            named.Add(name);
            return name;
        }

        object? Value(Type wanted, string name) => wanted switch
        {
            _ when wanted == typeof(MachineName) => MachineName.Machine1,
            _ when wanted == typeof(ImmutableArray<MachineName>) => ImmutableArray.Create(MachineName.Machine1, MachineName.Machine2),
            _ when wanted == typeof(ImmutableArray<ImmutableArray<string>>) => ImmutableArray.Create(ImmutableArray.Create("docker", "ps")),
            _ when wanted == typeof(string) => name,
            _ when wanted == typeof(int?) => null,
            _ when wanted == typeof(Place) => new InTaskOf(Name($"place-{name}")),
            _ when wanted == typeof(Destination) => new ToService(Name($"destination-{name}")),
            _ when wanted == typeof(NetworkSelector) => new NetworkSelector { Name = Name($"network-{name}"), SameAs = Name($"same-{name}") },
            _ when wanted == typeof(ContainerSelector) => new ContainerSelector
            {
                Name = Name($"container-{name}"),
                SameAs = Name($"other-{name}"),
                Networks = [new() { Name = Name($"network-{name}") }],
                Mounts = [new() { Target = "/data", SameAs = Name($"volume-{name}") }],
            },
            _ when wanted == typeof(ServiceSelector) => new ServiceSelector
            {
                Name = Name($"service-{name}"),
                Networks = [new() { Name = Name($"network-{name}"), SameAs = Name($"same-{name}") }],
            },
            _ when wanted == typeof(VolumeSelector) => new VolumeSelector { Name = Name($"volume-{name}") },
            _ when wanted == typeof(ExpectedValue) => new AddressOf(new InTaskOf(Name($"place-{name}"))),
            _ when wanted == typeof(Condition) => new NetworkCondition(MachineName.Machine1, new() { Name = Name($"inner-{name}") }),
            _ when wanted == typeof(ImmutableArray<Condition>) =>
                ImmutableArray.Create<Condition>(new NetworkCondition(MachineName.Machine1, new() { Name = Name($"inner-{name}") })),
            _ => throw new InvalidOperationException($"No sample of {wanted}."),
        };
    }
}

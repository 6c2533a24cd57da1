using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Scripts;
using TutorTui.Core.Coach;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons;
using TutorTui.Core.Search;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests;

/// <summary>Every case of a closed union is handled by every switch over it.</summary>
public sealed class UnionTests
{
    private static readonly ImmutableArray<Inline> Text = [new TextInline("x")];

    private static readonly ImmutableArray<Inline> Inlines =
    [
        new TextInline("x"), new EmphasisInline(Text), new StrongInline(Text), new CodeInline("x"), new LinkInline("#x", Text), new LineBreakInline(),
    ];

    private static readonly ImmutableArray<Block> Blocks =
    [
        new HeadingBlock(1, Text, null), new ParagraphBlock(Text), new ListBlock(false, 1, [[new ParagraphBlock(Text)]]),
        new CodeBlock("yaml", "x"), new CommandBlock(new() { On = new NamedMachine(MachineName.Machine1), Text = "x" }), new OutputBlock("x"),
        new NoteBlock(default, null, [new ParagraphBlock(Text)]), new QuoteBlock([new ParagraphBlock(Text)]),
        new TableBlock([Text], [[Text]], [default]), new RuleBlock(),
    ];

    private static readonly ImmutableArray<Destination> Destinations =
    [
        new ToService("x", 8080), new ToContainer(MachineName.Machine1, "x", 8080), new ToPublishedPort(8080), new ToAddress("8.8.8.8", 8080),
    ];

    private static readonly ImmutableArray<MachineReference> Machines = [new NamedMachine(MachineName.Machine1), new MachineOfService("x")];

    private static readonly ImmutableArray<Place> Places =
        [new OnMachine(Machines[0]), new InTaskOf("x"), new InContainer(MachineName.Machine1, new() { Name = "x" })];

    private static readonly ImmutableArray<ExpectedValue> Values =
    [
        new FixedText("x"), new AddressOf(Places[2]), new SubnetOf(MachineName.Machine1, new() { Name = "x" }),
        new GatewayOf(MachineName.Machine1, new() { Name = "x" }), new MachineOf("x"),
    ];

    [Fact]
    public void FaultTexts_EveryFault_HasAnExplanationOfItsOwn() => InEachLanguage(() =>
    {
        var explanations = Enum.GetValues<DockerFault>().Select(fault => FaultTexts.Current.Of(fault)).ToList();

        Assert.Distinct(explanations);
    });

    [Fact]
    public void UnmetRequirementTexts_EveryRequirement_HasWordsOfItsOwn() => InEachLanguage(() =>
    {
        var words = Enum.GetValues<Requirement>().Select(requirement => UnmetRequirementTexts.Current.Without(requirement)).ToList();

        Assert.All(words, one => Assert.NotEmpty(one.Lacking));
        Assert.Distinct(words);
    });

    /// <summary>What is left for a case that is added later throws: these tests are where it is found.</summary>
    [Fact]
    public void Destination_EveryCase_HasHostsAPortAndWords() => InEachLanguage(() =>
    {
        AssertComplete(Destinations);
        var lab = SampleLab.Snapshot();
        Assert.All(Destinations, destination =>
        {
            Assert.NotNull(DestinationLookup.Hosts(destination, new(MachineName.Machine1, null), lab));
            Assert.Equal(8080, DestinationLookup.Port(destination));
            Assert.NotEmpty(DestinationLookup.Describe(destination));
            Assert.False(DestinationLookup.IsNamedBy("nothing-of-the-kind:1", destination, lab));
            Assert.NotNull(DestinationLookup.AddressesOf(destination, lab));
        });
    });

    [Fact]
    public void Place_EveryCase_IsLocatedAndDescribed() => InEachLanguage(() =>
    {
        AssertComplete(Places);
        Assert.All(Places, place =>
        {
            Assert.NotEmpty(Report(new ScriptCondition(place, "true", null)).Message);
            Assert.NotEmpty(Report(new RanCondition(place, [["docker", "ps"]], null, null)).Message);
            Assert.NotEmpty(Report(new ShellCondition(place)).Message);
        });
    });

    [Fact]
    public void MachineReference_EveryCase_IsLocatedAndResolved()
    {
        AssertComplete(Machines);
        Assert.All(Machines, machine =>
        {
            Assert.NotEmpty(Report(new ScriptCondition(new OnMachine(machine), "true", null)).Message);
            var resolved = CommandResolver.Resolve(new() { On = machine, Text = "ls" }, SampleLab.Snapshot());
            Assert.True(resolved.TryGet(out var command) ? command.Machine == MachineName.Machine1 : resolved.Error is { Message.Length: > 0 });
        });
    }

    [Fact]
    public void ExpectedValue_EveryCase_IsFoundDescribedAndMentioned() => InEachLanguage(() =>
    {
        AssertComplete(Values);
        Assert.All(Values, value =>
        {
            Assert.NotEmpty(Report(new AnswerCondition("?", value)).Message);
            Assert.NotEmpty(Report(new AnswerCondition("?", value)).Evidence!.Wanted);
        });
    });

    [Fact]
    public void LabPartTexts_EveryState_HasWordsOfItsOwn() => InEachLanguage(() =>
        Assert.Distinct(Enum.GetValues<LabPartState>().Select(state => LabPartTexts.Current.Of(state))));

    [Fact]
    public void SearchableText_EveryBlockAndInline_HasAnAnswer()
    {
        AssertComplete(Inlines);
        AssertComplete(Blocks);
        Assert.All(Inlines, inline => Assert.Equal(inline is LineBreakInline ? " " : "x", SearchableText.Of([inline])));
        Assert.All(Blocks, block => Assert.Equal(block is OutputBlock or RuleBlock ? [] : ["x"], SearchableText.Paragraphs([block])));
    }

    private static CheckReport Report(Condition condition) => CheckEvaluator.Evaluate(
        new() { Id = CheckId.Parse("x"), Sentence = "x", Condition = condition }, SampleLab.Snapshot()).Report;

    private static void InEachLanguage(Action assert)
    {
        foreach (var language in Language.All)
        {
            using var scope = language.UseInScope();
            assert();
        }
    }

    private static void AssertComplete<T>(IEnumerable<T> samples)
        where T : class
    {
        var cases = typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract);
        Assert.Equal(cases.Select(type => type.Name).Order(), samples.Select(sample => sample.GetType().Name).Order());
    }
}

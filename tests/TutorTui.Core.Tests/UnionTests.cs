using System.Collections.Immutable;
using TutorTui.Core.Coach;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Search;
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

    [Fact]
    public void FaultTexts_EveryFault_HasAnExplanationOfItsOwn()
    {
        var explanations = Enum.GetValues<DockerFault>().Select(fault => FaultTexts.Current.Of(fault)).ToList();

        Assert.Distinct(explanations);
    }

    [Fact]
    public void UnmetRequirementTexts_EveryRequirement_HasWordsOfItsOwn()
    {
        var words = Enum.GetValues<Requirement>().Select(requirement => UnmetRequirementTexts.Current.Without(requirement)).ToList();

        Assert.All(words, one => Assert.NotEmpty(one.Lacking));
        Assert.Distinct(words);
    }

    [Fact]
    public void SearchableText_EveryBlockAndInline_HasAnAnswer()
    {
        AssertComplete(Inlines);
        AssertComplete(Blocks);
        Assert.All(Inlines, inline => Assert.Equal(inline is LineBreakInline ? " " : "x", SearchableText.Of([inline])));
        Assert.All(Blocks, block => Assert.Equal(block is OutputBlock or RuleBlock ? [] : ["x"], SearchableText.Paragraphs([block])));
    }

    private static void AssertComplete<T>(IEnumerable<T> samples)
        where T : class
    {
        var cases = typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract);
        Assert.Equal(cases.Select(type => type.Name).Order(), samples.Select(sample => sample.GetType().Name).Order());
    }
}

using System.Collections.Immutable;

namespace TutorTui.Core.Documents;

/// <summary>A run of text inside a block.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

public sealed record TextInline(string Text) : Inline;

public sealed record EmphasisInline(ImmutableArray<Inline> Content) : Inline;

public sealed record StrongInline(ImmutableArray<Inline> Content) : Inline;

public sealed record CodeInline(string Text) : Inline;

/// <summary>A link: an <c>https</c> address, <c>#anchor</c> in this lesson, or <c>lesson:6.05</c>.</summary>
public sealed record LinkInline(string Target, ImmutableArray<Inline> Content) : Inline;

public sealed record LineBreakInline : Inline;

using System.Collections.Immutable;

namespace TutorTui.Core.Documents;

/// <summary>A run of text inside a block.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>Plain text.</summary>
public sealed record TextInline(string Text) : Inline;

/// <summary>Emphasised text, shown in italics where the view can.</summary>
public sealed record EmphasisInline(ImmutableArray<Inline> Content) : Inline;

/// <summary>Strongly emphasised text.</summary>
public sealed record StrongInline(ImmutableArray<Inline> Content) : Inline;

/// <summary>Code, shown verbatim.</summary>
public sealed record CodeInline(string Text) : Inline;

/// <summary>A link: an <c>https</c> address, <c>#anchor</c> in this lesson, or <c>lesson:6.05</c>.</summary>
public sealed record LinkInline(string Target, ImmutableArray<Inline> Content) : Inline;

/// <summary>A hard line break.</summary>
public sealed record LineBreakInline : Inline;

using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Sources;

namespace TutorTui.Content.Markdown;

/// <summary>Converts positions and attributes of Markdig's syntax tree.</summary>
internal static class MarkdigPlaces
{
    extension(MarkdownObject node)
    {
        public SourcePosition Position => new(node.Line + 1, node.Column + 1);

        /// <summary>The id of a <c>{#id}</c> after the node, or null.</summary>
        public string? AttributeId => node.TryGetAttributes()?.Id;

        public bool HasClass(string name) => node.TryGetAttributes()?.Classes?.Contains(name) ?? false;
    }

    extension(LeafBlock block)
    {
        /// <summary>The lines inside a fenced or indented block.</summary>
        public ImmutableArray<SourceLine> SourceLines =>
            block.Lines.Lines is null
                ? []
                : [.. block.Lines.Lines.Take(block.Lines.Count)
                    .Select(line => new SourceLine(line.Slice.ToString(), new(line.Line + 1, line.Column + 1)))];
    }
}

using System.Collections.Immutable;
using System.Text;
using Markdig.Renderers.Html;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Sources;
using TutorTui.Core.Documents;
using Syntax = Markdig.Syntax.Inlines;

namespace TutorTui.Content.Markdown;

/// <summary>Maps Markdig's inlines onto ours.</summary>
internal sealed class InlineMapper(LessonContext context)
{
    /// <summary>The text without any styling, for titles.</summary>
    public static string PlainText(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString().Trim();
    }

    public ImmutableArray<Inline> Map(Syntax.ContainerInline? container)
    {
        if (container is null)
        {
            return [];
        }

        var result = new List<Inline>();
        foreach (var inline in container)
        {
            Add(result, inline);
        }

        // A soft break at the end of a paragraph yields nothing.
        return [.. result];
    }

    private static void Append(IEnumerable<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline run:
                    text.Append(run.Text);
                    break;
                case CodeInline code:
                    text.Append(code.Text);
                    break;
                case EmphasisInline emphasis:
                    Append(emphasis.Content, text);
                    break;
                case StrongInline strong:
                    Append(strong.Content, text);
                    break;
                case LinkInline link:
                    Append(link.Content, text);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }
    }

    private void Add(List<Inline> result, Syntax.Inline inline)
    {
        if (inline.TryGetAttributes() is not null)
        {
            context.Diagnostics.Report(DiagnosticCodes.Unsupported, inline.Position,
                "Attributes in braces belong to headings alone. Put a backslash before the brace if you mean a brace.");
        }

        switch (inline)
        {
            case Syntax.LiteralInline literal:
                AddText(result, literal.Content.ToString(), inline.Position);
                break;
            case Syntax.HtmlEntityInline entity:
                AddText(result, entity.Transcoded.ToString(), inline.Position);
                break;
            case Syntax.LineBreakInline { IsHard: true }:
                result.Add(new LineBreakInline());
                break;
            case Syntax.LineBreakInline end:
                AddText(result, SoftBreak.TextFor(end), inline.Position);
                break;
            case Syntax.CodeInline code:
                result.Add(new CodeInline(code.Content));
                break;
            case Syntax.EmphasisInline emphasis when emphasis.DelimiterCount == 2:
                result.Add(new StrongInline(Map(emphasis)));
                break;
            case Syntax.EmphasisInline emphasis when emphasis.GetType() == typeof(Syntax.EmphasisInline):
                result.Add(new EmphasisInline(Map(emphasis)));
                break;
            case Syntax.LinkInline { IsImage: false } link:
                AddLink(result, link.Url ?? string.Empty, Map(link), inline.Position);
                break;
            case Syntax.DelimiterInline delimiter:
                // A delimiter that found no partner is just its own characters, with what follows as its children.
                AddText(result, delimiter.ToLiteral(), inline.Position);
                AddAll(result, delimiter);
                break;
            default:
                AddOther(result, inline);
                break;
        }
    }

    private void AddOther(List<Inline> result, Syntax.Inline inline)
    {
        if (inline.GetType() == typeof(Syntax.ContainerInline))
        {
            AddAll(result, (Syntax.ContainerInline)inline);
            return;
        }

        var name = inline is Syntax.LinkInline ? "Images" : inline.GetType().Name;
        context.Diagnostics.Report(DiagnosticCodes.Unsupported, inline.Position,
            $"{name} cannot be shown in a lesson. Use text, emphasis, code or a link.");
    }

    private void AddAll(List<Inline> result, Syntax.ContainerInline container)
    {
        foreach (var child in container)
        {
            Add(result, child);
        }
    }

    private void AddText(List<Inline> result, string text, SourcePosition position)
    {
        if (text.AsSpan().ContainsAny(ControlCharacters.All))
        {
            context.Diagnostics.Report(DiagnosticCodes.BadText, position, "A control character is not allowed. Remove it.");
            return;
        }

        if (result is [.., TextInline last])
        {
            result[^1] = new TextInline(last.Text + text);
        }
        else if (text.Length > 0)
        {
            result.Add(new TextInline(text));
        }
    }

    private void AddLink(List<Inline> result, string target, ImmutableArray<Inline> content, SourcePosition position)
    {
        result.Add(new LinkInline(target, content));
        if (target.StartsWith('#'))
        {
            context.UseAnchor(target[1..], position);
        }
        else if (target.StartsWith("lesson:", StringComparison.Ordinal))
        {
            context.UseLesson(target["lesson:".Length..], position);
        }
        else if (!IsWebAddress(target))
        {
            context.Diagnostics.Report(DiagnosticCodes.BadLink, position,
                $"'{target}' is not a target a lesson can have. Use https://…, #id of a heading, or lesson:ID.");
        }
    }

    private static bool IsWebAddress(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && !target.AsSpan().ContainsAny(ControlCharacters.All);
}

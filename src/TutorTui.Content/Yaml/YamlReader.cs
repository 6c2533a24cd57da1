using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TutorTui.Content.Yaml;

/// <summary>
/// Reads YAML into our own few value types with the event parser, so that nothing is expanded or turned into objects
/// implicitly, and every value knows its position in the file.
/// </summary>
/// <param name="lineStarts">For each line of the YAML, its position in the file.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class YamlReader(ImmutableArray<SourcePosition> lineStarts, FileDiagnostics diagnostics)
{
    private int _count;

    /// <summary>The one value of a whole file; null, with a diagnostic, when there is none that we take.</summary>
    public static YamlValue? Read(SourceText source, FileDiagnostics diagnostics) =>
        new YamlReader([.. source.Lines.Select((_, index) => new SourcePosition(index + 1, 1))], diagnostics).Read(string.Join('\n', source.Lines));

    /// <summary>The one value of the text; null, with a diagnostic, when there is none that we take.</summary>
    public YamlValue? Read(string text)
    {
        try
        {
            return ReadDocument(new Parser(new Scanner(new StringReader(text), skipComments: true)));
        }
        catch (YamlException exception)
        {
            diagnostics.Report(DiagnosticCodes.YamlSyntax, At(exception.Start),
                $"This is not well-formed YAML: {exception.Message.TrimEnd('.')}.");
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // The scanner lets some malformed escapes through to the runtime's own conversions.
            diagnostics.Report(DiagnosticCodes.YamlSyntax, At(Mark.Empty), "This is not well-formed YAML.");
        }

        return null;
    }

    private YamlValue? ReadDocument(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out var end))
        {
            diagnostics.Report(DiagnosticCodes.BadValue, At(end.Start), "There is nothing here. A map was expected.");
            return null;
        }

        parser.Consume<DocumentStart>();
        var value = ReadValue(parser, depth: 0);
        if (value is null)
        {
            return null;
        }

        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            diagnostics.Report(DiagnosticCodes.YamlFeature, At(second.Start), "One YAML document is expected, not two.");
            return null;
        }

        return value;
    }

    private YamlValue? ReadValue(Parser parser, int depth)
    {
        var current = parser.Consume<ParsingEvent>();

        var position = At(current.Start);
        if (depth > ContentLimits.YamlDepth || ++_count > ContentLimits.YamlValues)
        {
            diagnostics.Report(DiagnosticCodes.TooLarge, position,
                $"At most {ContentLimits.YamlDepth} nested levels and {ContentLimits.YamlValues} values are allowed.");
            return null;
        }

        if (!IsPlain(current, position))
        {
            return null;
        }

        if (current is Scalar { Value: var text } && text.AsSpan().ContainsAny(ControlCharacters.All))
        {
            diagnostics.Report(DiagnosticCodes.BadText, position, "A control character is not allowed, written as an escape either.");
            return null;
        }

        return current switch
        {
            Scalar scalar => new YamlText(scalar.Value, position),
            SequenceStart => ReadList(parser, position, depth),
            MappingStart => ReadMap(parser, position, depth),
            _ => null,
        };
    }

    private YamlList? ReadList(Parser parser, SourcePosition position, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadValue(parser, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new(items.ToImmutable(), position);
    }

    private YamlMap? ReadMap(Parser parser, SourcePosition position, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadValue(parser, depth + 1) is not { } key)
            {
                return null;
            }

            if (key is not YamlText name)
            {
                diagnostics.Report(DiagnosticCodes.YamlFeature, key.Position, $"A key is expected to be a word, not {key.Kind}.");
                return null;
            }

            if (ReadValue(parser, depth + 1) is not { } value)
            {
                return null;
            }

            Add(entries, new(name.Text, name.Position, value));
        }

        return new(entries.ToImmutable(), position);
    }

    private void Add(ImmutableArray<YamlEntry>.Builder entries, YamlEntry entry)
    {
        if (entries.FirstOrDefault(other => other.Key == entry.Key) is { } first)
        {
            diagnostics.Report(DiagnosticCodes.DuplicateKey, entry.KeyPosition,
                $"The key '{entry.Key}' is there twice; the first is in line {first.KeyPosition.Line}. Remove one.");
            return;
        }

        entries.Add(entry);
    }

    private bool IsPlain(ParsingEvent current, SourcePosition position)
    {
        var feature = current switch
        {
            AnchorAlias => "Aliases (*name)",
            NodeEvent { Anchor.IsEmpty: false } => "Anchors (&name)",
            NodeEvent { Tag.IsEmpty: false } => "Tags (!name)",
            _ => null,
        };
        if (feature is not null)
        {
            diagnostics.Report(DiagnosticCodes.YamlFeature, position, $"{feature} are not part of the format. Write the value out.");
        }

        return feature is null;
    }

    private SourcePosition At(Mark mark)
    {
        if (lineStarts.IsEmpty)
        {
            return SourcePosition.Start;
        }

        var line = (int)Math.Clamp(mark.Line - 1, 0, lineStarts.Length - 1);
        return lineStarts[line].Right((int)Math.Max(0, mark.Column - 1));
    }
}

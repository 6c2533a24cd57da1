using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using TutorTui.Content.Diagnostics;

namespace TutorTui.Content.Sources;

/// <summary>A decoded source file, as lines without their ends.</summary>
internal sealed class SourceText
{
    private SourceText(ImmutableArray<string> lines) => Lines = lines;

    public ImmutableArray<string> Lines { get; }

    /// <summary>The lines from an index on, with empty ones before, so that all keep their numbers.</summary>
    public ImmutableArray<string> Body(int start) => [.. Lines.Select((line, index) => index < start ? string.Empty : line)];

    /// <summary>Decodes a file; null, with diagnostics, when it is not text as lessons use it.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, FileDiagnostics diagnostics)
    {
        if (bytes.Length > ContentLimits.FileBytes)
        {
            diagnostics.Report(DiagnosticCodes.TooLarge, SourcePosition.Start,
                $"The file is larger than {ContentLimits.FileBytes / 1024} KiB. Split it.");
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (!Utf8.IsValid(bytes))
        {
            diagnostics.Report(DiagnosticCodes.BadText, PositionOfBadByte(bytes),
                "This is not UTF-8. Save the file as UTF-8.");
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n");
        ImmutableArray<string> lines = [.. text.Split('\n')];
        return AreGood(lines, diagnostics) ? new(lines) : null;
    }

    private static bool AreGood(ImmutableArray<string> lines, FileDiagnostics diagnostics)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            var bad = line.AsSpan().IndexOfAny(ControlCharacters.All);
            if (bad >= 0)
            {
                diagnostics.Report(DiagnosticCodes.BadText, new(index + 1, bad + 1),
                    $"The control character U+{(int)line[bad]:X4} is not allowed. Remove it.");
                return false;
            }

            if (line.Length > ContentLimits.LineLength)
            {
                diagnostics.Report(DiagnosticCodes.TooLarge, new(index + 1, ContentLimits.LineLength + 1),
                    $"The line is longer than {ContentLimits.LineLength} characters. Break it.");
                return false;
            }
        }

        return true;
    }

    private static SourcePosition PositionOfBadByte(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        var column = 1;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) is System.Buffers.OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[length..];
        }

        return new(line, column);
    }
}

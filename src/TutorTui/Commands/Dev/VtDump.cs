using System.Text;
using System.Text.Json;
using TutorTui.Terminal.Emulation;
using TutorTui.Terminal.Screen;

namespace TutorTui.Commands.Dev;

/// <summary>The emulator's screen as JSON: texts, cursor and title, and on demand attributes and scrollback.</summary>
internal static class VtDump
{
    private static readonly (CellAttributes Attribute, char Letter)[] Letters =
    [
        (CellAttributes.Bold, 'b'), (CellAttributes.Faint, 'f'), (CellAttributes.Italic, 'i'), (CellAttributes.Underline, 'u'),
        (CellAttributes.Blink, 'k'), (CellAttributes.Reverse, 'r'), (CellAttributes.Hidden, 'h'),
        (CellAttributes.Strikethrough, 's'),
    ];

    public static void Write(Utf8JsonWriter writer, TerminalEmulator emulator, bool hasAttributes, bool hasScrollback)
    {
        WriteRows(writer, "lines", emulator, cell => writer.WriteStringValue(TextOf(cell)));
        writer.WriteStartArray("cur");
        writer.WriteNumberValue(emulator.Cursor.Row);
        writer.WriteNumberValue(emulator.Cursor.Column);
        writer.WriteEndArray();
        if (hasAttributes)
        {
            var reversed = emulator.Modes.IsReversed ? CellAttributes.Reverse : CellAttributes.None;
            WriteRows(writer, "cells", emulator, cell => WriteCell(writer, cell, cell.Style.Attributes ^ reversed));
        }

        if (hasScrollback)
        {
            writer.WriteStartArray("sb");
            for (var index = 0; index < emulator.ScrollbackCount; index++)
            {
                var text = new StringBuilder();
                foreach (var cell in emulator.GetScrollbackRow(index))
                {
                    text.Append(TextOf(cell));
                }

                writer.WriteStringValue(text.ToString().TrimEnd(' '));
            }

            writer.WriteEndArray();
        }

        writer.WriteString("title", emulator.Title);
    }

    private static void WriteRows(Utf8JsonWriter writer, string name, TerminalEmulator emulator, Action<Cell> write)
    {
        writer.WriteStartArray(name);
        for (var row = 0; row < emulator.Rows; row++)
        {
            writer.WriteStartArray();
            foreach (var cell in emulator.GetRow(row))
            {
                write(cell);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    /// <summary>One cell; its attributes are given as they are shown, for DECSCNM reverses them.</summary>
    private static void WriteCell(Utf8JsonWriter writer, Cell cell, CellAttributes attributes)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(TextOf(cell));
        WriteColor(writer, cell.Style.Foreground);
        WriteColor(writer, cell.Style.Background);
        var flags = new StringBuilder();
        foreach (var (attribute, letter) in Letters)
        {
            flags.Append(attributes.HasFlag(attribute) ? letter.ToString() : string.Empty);
        }

        writer.WriteStringValue(flags.ToString());
        writer.WriteEndArray();
    }

    private static void WriteColor(Utf8JsonWriter writer, TerminalColor color)
    {
        switch (color.Kind)
        {
            case TerminalColorKind.Default:
                writer.WriteStringValue("d");
                break;
            case TerminalColorKind.Indexed:
                writer.WriteNumberValue(color.Value);
                break;
            case TerminalColorKind.Rgb:
                writer.WriteStringValue($"#{color.Value:x6}");
                break;
        }
    }

    /// <summary>Empty for the right half of a wide character, a space for a blank cell.</summary>
    private static string TextOf(Cell cell) => cell.Width == 0 ? string.Empty : cell.Text ?? " ";
}

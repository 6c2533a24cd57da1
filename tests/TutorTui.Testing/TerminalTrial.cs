using System.Text;
using TutorTui.Terminal;
using TutorTui.Terminal.Emulation;
using TutorTui.Terminal.Screen;

namespace TutorTui.Testing;

/// <summary>Feeds a stream to the terminal emulator, and reports faults in its state.</summary>
public static class TerminalTrial
{
    private const int Columns = 20;
    private const int Rows = 6;

    private static readonly TerminalOptions Options = new()
    {
        MaxScrollback = 30,
        Permissions = TerminalPermissions.Resize | TerminalPermissions.Columns132 | TerminalPermissions.ReportTitle
            | TerminalPermissions.WriteClipboard,
    };

    /// <summary>
    /// Feeds the stream as a whole and in pieces, with changes of size in between, among them to a single cell.
    /// </summary>
    /// <returns>The fault; null if there is none.</returns>
    public static string? Run(byte[] stream, int seed)
    {
        var random = new Random(seed);
        var whole = new TerminalEmulator(Columns, Rows, Options);
        var pieces = new TerminalEmulator(Columns, Rows, Options);
        for (var round = 0; round < 3; round++)
        {
            whole.Feed(stream);
            for (var offset = 0; offset < stream.Length;)
            {
                var length = Math.Min(random.Next(1, 9), stream.Length - offset);
                pieces.Feed(stream.AsSpan(offset, length));
                offset += length;
            }

            if (Describe(whole) != Describe(pieces))
            {
                return "The screen depends on how the bytes are cut.";
            }

            if (Complaint(whole) is { } complaint)
            {
                return complaint;
            }

            var (columns, rows) = round == 1 ? (1, 1) : (random.Next(1, 40), random.Next(1, 20));
            whole.Resize(columns, rows);
            pieces.Resize(columns, rows);
            if (Complaint(whole) is { } resized)
            {
                return "After a change of size: " + resized;
            }
        }

        return null;
    }

    /// <summary>All that can be seen of an emulator, and its modes.</summary>
    public static string Describe(TerminalEmulator emulator)
    {
        var text = new StringBuilder($"{emulator.Columns}x{emulator.Rows} {emulator.Cursor} {emulator.Modes} {emulator.Title}\n");
        for (var row = -emulator.ScrollbackCount; row < emulator.Rows; row++)
        {
            foreach (var cell in Row(emulator, row))
            {
                text.Append($"{cell.Text}{cell.Width}{cell.Style.Foreground.Value:x}{cell.Style.Attributes:d}|");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string? Complaint(TerminalEmulator emulator)
    {
        var cursor = emulator.Cursor;
        if (cursor.Row < 0 || cursor.Row >= emulator.Rows || cursor.Column < 0 || cursor.Column >= emulator.Columns)
        {
            return $"The cursor is off the screen: {cursor}";
        }

        if (!emulator.Modes.IsAlternateScreen && emulator.ScrollbackCount > Options.MaxScrollback)
        {
            return $"The scrollback has {emulator.ScrollbackCount} lines.";
        }

        for (var row = -emulator.ScrollbackCount; row < emulator.Rows; row++)
        {
            // Lines above keep the width they had; only those on the screen have to fit.
            var cells = Row(emulator, row);
            for (var column = 0; column < cells.Length && row >= 0; column++)
            {
                var hasTail = column + 1 < cells.Length && cells[column + 1].Width == 0;
                if (cells[column].Width == 2 != hasTail)
                {
                    return $"A wide character has lost a half in row {row}, column {column}.";
                }
            }

            if (row >= 0 && cells[0].Width == 0)
            {
                return $"Row {row} begins with half a character.";
            }
        }

        return null;
    }

    private static ReadOnlySpan<Cell> Row(TerminalEmulator emulator, int row) =>
        row < 0 ? emulator.GetScrollbackRow(emulator.ScrollbackCount + row) : emulator.GetRow(row);
}

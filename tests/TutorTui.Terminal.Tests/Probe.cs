using System.Text;
using TutorTui.Terminal.Emulation;

namespace TutorTui.Terminal.Tests;

/// <summary>An emulator that has been fed, with everything it has reported.</summary>
internal sealed class Probe : ITerminalListener
{
    public Probe(string text, int columns = 10, int rows = 5, TerminalOptions? options = null)
    {
        Emulator = new(columns, rows, options, this);
        Feed(text);
    }

    public TerminalEmulator Emulator { get; }

    public List<byte> ReplyBytes { get; } = [];

    public string Replies => Encoding.UTF8.GetString([.. ReplyBytes]);

    public List<PromptMark> Marks { get; } = [];

    public string? Clipboard { get; private set; }

    /// <summary>The screen's rows without blanks at their ends, and without empty rows at the bottom.</summary>
    public string Screen
    {
        get
        {
            var rows = new StringBuilder();
            for (var row = 0; row < Emulator.Rows; row++)
            {
                var line = new StringBuilder();
                foreach (var cell in Emulator.GetRow(row))
                {
                    line.Append(cell.Width == 0 ? string.Empty : cell.Text ?? " ");
                }

                rows.Append(line.ToString().TrimEnd()).Append('\n');
            }

            return rows.ToString().TrimEnd();
        }
    }

    public void Feed(string text) => Emulator.Feed(Encoding.UTF8.GetBytes(text));

    public void Reply(ReadOnlySpan<byte> bytes) => ReplyBytes.AddRange(bytes);

    public void Mark(PromptMark mark) => Marks.Add(mark);

    public void ClipboardWritten(string text) => Clipboard = text;
}

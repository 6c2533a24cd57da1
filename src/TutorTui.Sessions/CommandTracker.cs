using System.Text;
using System.Text.RegularExpressions;
using TutorTui.Core.Courses;
using TutorTui.Core.Shells;
using TutorTui.Terminal;
using TutorTui.Terminal.Emulation;

namespace TutorTui.Sessions;

/// <summary>
/// Recognises the commands of a shell. The machine's bash marks its prompts and commands (OSC 133). A shell inside a container
/// marks nothing: there a prompt is a line that looks like one, with the cursor right behind it, while nothing is printed.
/// </summary>
internal sealed partial class CommandTracker(MachineName machine, TimeProvider clock)
{
    /// <summary>How long nothing must be printed before a line is taken for a prompt.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    private const int MaxOutput = 64 * 1024;
    private const byte Enter = (byte)'\r';

    private readonly List<FinishedCommand> _finished = [];
    private TerminalEmulator _emulator = null!;
    private RunningCommand? _outer;
    private InnerShell? _inner;
    private (long Row, int Column)? _input;

    public string? InnerContainer => _inner?.Container;

    public bool IsAtPrompt => _inner is { } inner ? inner.IsAtPrompt : _outer is null && _input is not null;

    public void Attach(TerminalEmulator emulator) => _emulator = emulator;

    /// <summary>The commands recognised since the last call.</summary>
    public IReadOnlyList<FinishedCommand> TakeFinished()
    {
        if (_finished.Count == 0)
        {
            return [];
        }

        var finished = _finished.ToArray();
        _finished.Clear();
        return finished;
    }

    /// <summary>A mark of the machine's own shell.</summary>
    public void Mark(PromptMark mark)
    {
        switch (mark.Kind)
        {
            case PromptMarkKind.InputStarted:
                (_outer, _inner, _input) = (null, null, (mark.AbsoluteRow, mark.Column));
                break;
            case PromptMarkKind.CommandStarted:
                _outer = new(mark.CommandLine ?? TypedSince(_input), mark.AbsoluteRow);
                break;
            case PromptMarkKind.CommandFinished when _outer is { } outer:
                CloseInner();
                Add(outer.CommandLine, null, mark.ExitStatus, Text(outer.OutputRow, mark.AbsoluteRow, mark.Column), false);
                (_outer, _inner) = (null, null);
                break;
        }
    }

    /// <summary>The learner typed: in an inner shell, Enter at its prompt runs a command.</summary>
    public void Typed(ReadOnlySpan<byte> bytes)
    {
        if (_inner is { IsAtPrompt: true } inner && bytes.IndexOfAny(Enter, (byte)'\n') >= 0)
        {
            inner.Begin();
        }
    }

    /// <summary>Nothing has been printed for a while: what stands before the cursor may be an inner shell's prompt.</summary>
    public IReadOnlyList<FinishedCommand> Silence()
    {
        if (_outer is { } outer && !_emulator.Modes.IsAlternateScreen && PromptBeforeCursor() is { } prompt)
        {
            if (_inner is null)
            {
                Open(outer, prompt);
            }
            else if (!_inner.IsAtPrompt && _inner.Looks(prompt))
            {
                Close(_inner, prompt);
            }
        }

        return TakeFinished();
    }

    private void Open(RunningCommand outer, string prompt)
    {
        var commands = CommandWords.SplitPipeline(outer.CommandLine);
        if (commands.Count == 0)
        {
            return;
        }

        var words = commands[^1];
        if (!DockerExec.TryParse(words[0] is "sudo" ? words[1..] : words, out var exec))
        {
            return;
        }

        _inner = new(exec.Container, prompt, _emulator.CursorAbsoluteRow);
        Add(outer.CommandLine, null, null, string.Empty, hasOpenedShell: true);
    }

    /// <summary>The inner shell is back at its prompt: what was typed at the last one has ended.</summary>
    private void Close(InnerShell inner, string prompt)
    {
        var row = _emulator.CursorAbsoluteRow;
        var (command, next) = CommandAt(inner);
        if (command.Length > 0)
        {
            Add(command, inner.Container, null, Text(next, row, 0), false);
        }

        inner.Prompt(prompt, row);
    }

    /// <summary>The inner shell has ended with a command under way, as <c>exit</c> does.</summary>
    private void CloseInner()
    {
        if (_inner is { IsAtPrompt: false } inner && CommandAt(inner) is { Command: { Length: > 0 } command })
        {
            Add(command, inner.Container, null, string.Empty, false);
        }
    }

    /// <summary>What stands behind the prompt, over wrapped lines, as the screen shows it: edited, recalled or completed.</summary>
    private (string Command, long NextRow) CommandAt(InnerShell inner)
    {
        var row = inner.PromptRow;
        var text = new StringBuilder(_emulator.GetLineText(row));
        while (_emulator.IsLineWrapped(row))
        {
            text.Append(_emulator.GetLineText(++row));
        }

        var line = text.ToString();
        var prompt = inner.PromptText;
        return (line.StartsWith(prompt.TrimEnd(), StringComparison.Ordinal) ? line[Math.Min(prompt.Length, line.Length)..].Trim() : string.Empty, row + 1);
    }

    /// <summary>The text before the cursor when it looks like a prompt and nothing stands behind it.</summary>
    private string? PromptBeforeCursor()
    {
        var column = _emulator.Cursor.Column;
        var line = _emulator.GetLineText(_emulator.CursorAbsoluteRow);
        if (column == 0 || line.Length > column)
        {
            return null;
        }

        var text = line.PadRight(column)[..column];
        return PromptShape().IsMatch(text) ? text : null;
    }

    private string TypedSince((long Row, int Column)? input)
    {
        if (input is not { } start)
        {
            return string.Empty;
        }

        var text = Text(start.Row, _emulator.CursorAbsoluteRow, 0);
        return text.Length > start.Column ? text[start.Column..].Trim() : string.Empty;
    }

    /// <summary>Lines from a row up to, but not into, another; wrapped lines are joined.</summary>
    private string Text(long first, long end, int endColumn)
    {
        var text = new StringBuilder();
        var start = Math.Max(first, _emulator.FirstAbsoluteRow);
        for (var row = start; row < end || (row == end && endColumn > 0); row++)
        {
            text.Append(_emulator.GetLineText(row));
            if (!_emulator.IsLineWrapped(row))
            {
                text.Append('\n');
            }
        }

        return text.Length <= MaxOutput ? text.ToString() : text.ToString(text.Length - MaxOutput, MaxOutput);
    }

    private void Add(string line, string? container, int? exit, string output, bool hasOpenedShell) => _finished.Add(new()
    {
        Machine = machine,
        Container = container,
        CommandLine = line,
        ExitCode = exit,
        Output = output,
        HasOpenedShell = hasOpenedShell,
        FinishedAt = clock.GetUtcNow(),
    });

    /// <summary>Ends in <c># </c> or <c>$ </c>, and before that a path, a host or nothing: <c>/ # </c>, <c>root@1f2e:/# </c>.</summary>
    [GeneratedRegex(@"^(?:\S{0,128}[@/~:]\S{0,128}\s?|bash-[\d.]+|sh-[\d.]+)?[#$] $", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PromptShape();

    private sealed record RunningCommand(string CommandLine, long OutputRow);

    private sealed class InnerShell(string container, string prompt, long row)
    {
        public string Container => container;

        public string PromptText { get; private set; } = prompt;

        public long PromptRow { get; private set; } = row;

        public bool IsAtPrompt { get; private set; } = true;

        public void Begin() => IsAtPrompt = false;

        /// <summary>The folder may change, the rest stays: prompts of one shell end alike.</summary>
        public bool Looks(string text) => text[^2] == PromptText[^2];

        public void Prompt(string text, long atRow) => (PromptText, PromptRow, IsAtPrompt) = (text, atRow, true);
    }
}

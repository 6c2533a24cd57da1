using System.Text;
using System.Text.RegularExpressions;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using TutorTui.Terminal;
using TutorTui.Terminal.Emulation;
using TutorTui.Terminal.Screen;

namespace TutorTui.Sessions;

/// <summary>
/// Recognises the commands of a shell. The machine's bash marks its prompts and commands (OSC 133). A shell inside a container
/// marks nothing: there a prompt is a line that looks like one, with the cursor directly after it, while nothing is printed.
/// </summary>
internal sealed partial class CommandTracker(MachineName machine, TimeProvider clock)
{
    /// <summary>How long the shell must be silent before a line is taken for a prompt.</summary>
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

    /// <summary>Adjusts the remembered positions after the lines were rewrapped.</summary>
    public void Move(RowMapping mapping)
    {
        _input = _input is { } input ? mapping.Map(input.Row, input.Column) : null;
        _outer = _outer is { } outer ? outer with { OutputRow = mapping.Map(outer.OutputRow, 0).Row } : null;
        _inner?.Move(mapping);
    }

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
                CloseInner(outer);
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
            inner.Begin(FirstRowOfLine(_emulator.CursorAbsoluteRow));
        }
    }

    /// <summary>Nothing has been printed for a while: the text before the cursor may be an inner shell's prompt.</summary>
    public IReadOnlyList<FinishedCommand> Silence()
    {
        if (_outer is { } outer && !_emulator.Modes.IsAlternateScreen && PromptBeforeCursor() is { } prompt)
        {
            if (_inner is null)
            {
                Open(outer, prompt);
            }
            else if (_inner.EndsAlike(prompt))
            {
                TakePrompt(_inner, prompt);
            }
        }

        return TakeFinished();
    }

    private void Open(RunningCommand outer, string prompt)
    {
        if (ExecOf(outer) is not { } exec)
        {
            return;
        }

        Add(outer.CommandLine, null, null, string.Empty, hasOpenedShell: true);
        var row = _emulator.CursorAbsoluteRow;
        if (HasPlace(prompt))
        {
            // Anything typed before the shell was ready has been run by now.
            AddCommands(exec.Container, prompt, outer.OutputRow, row);
        }

        _inner = new(exec.Container, prompt, row);
    }

    /// <summary>The inner shell waits at its prompt, so everything typed since the last prompt has ended.</summary>
    private void TakePrompt(InnerShell inner, string prompt)
    {
        var row = _emulator.CursorAbsoluteRow;
        if (!inner.IsAtPrompt)
        {
            AddCommands(inner.Container, inner.PromptText, inner.PromptRow, row);
        }

        inner.Prompt(prompt, row);
    }

    /// <summary>
    /// The outer command has ended, and its inner shell with it: <c>exit</c> was typed, or the whole session was typed ahead
    /// and never waited at a prompt.
    /// </summary>
    private void CloseInner(RunningCommand outer)
    {
        var end = _emulator.CursorAbsoluteRow;
        if (_inner is { } inner)
        {
            AddCommands(inner.Container, inner.PromptText, inner.PromptRow, end);
        }
        else if (ExecOf(outer) is { } exec)
        {
            AddCommands(exec.Container, "/ # ", outer.OutputRow, end);
            AddCommands(exec.Container, "/ $ ", outer.OutputRow, end);
        }
    }

    /// <summary>
    /// Adds the commands between two rows: lines that begin with a prompt, as the screen shows them, edited, recalled or
    /// completed. What follows such a line up to the next one is its output.
    /// </summary>
    private void AddCommands(string container, string prompt, long first, long end)
    {
        var command = string.Empty;
        var output = first;
        for (var row = Math.Max(first, _emulator.FirstAbsoluteRow); row < end;)
        {
            var next = NextLine(row);
            var line = Text(row, next, 0).TrimEnd('\n');
            if (CommandBehind(prompt, line, isFirst: row == first) is { } typed)
            {
                AddTyped(command, container, output, row);
                (command, output) = (typed, next);
            }

            row = next;
        }

        AddTyped(command, container, output, end);
    }

    private void AddTyped(string command, string container, long output, long end)
    {
        if (command.Length > 0)
        {
            Add(command, container, null, Text(output, end, 0), false);
        }
    }

    /// <summary>
    /// The text after a line's prompt; null if the line has none. Many lines that are not prompts begin with a bare <c># </c>, so
    /// only the line on which that prompt was seen counts.
    /// </summary>
    private static string? CommandBehind(string prompt, string line, bool isFirst)
    {
        if (isFirst && line.StartsWith(prompt.TrimEnd(), StringComparison.Ordinal))
        {
            return line[Math.Min(prompt.Length, line.Length)..].Trim();
        }

        var match = LinePrompt().Match(line);
        return match.Success && HasPlace(prompt) && HasPlace(match.Value) && match.Value[^2] == prompt[^2]
            ? line[match.Length..].Trim()
            : null;
    }

    /// <summary>Whether the prompt contains a folder or a host, which makes it unmistakable.</summary>
    private static bool HasPlace(string prompt) => prompt.AsSpan().IndexOfAny("/~@:") >= 0;

    private long NextLine(long row)
    {
        while (_emulator.IsLineWrapped(row))
        {
            row++;
        }

        return row + 1;
    }

    private long FirstRowOfLine(long row)
    {
        while (_emulator.IsLineWrapped(row - 1))
        {
            row--;
        }

        return row;
    }

    private static DockerExec? ExecOf(RunningCommand outer)
    {
        var commands = CommandWords.SplitPipeline(outer.CommandLine);
        if (commands.Count == 0)
        {
            return null;
        }

        var words = commands[^1];
        return DockerExec.TryParse(words[0] is "sudo" ? words[1..] : words, out var exec) ? exec : null;
    }

    /// <summary>The text before the cursor if it looks like a prompt and nothing follows it.</summary>
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

    /// <summary>A prompt: ends in <c># </c> or <c>$ </c>, preceded by a path, a host or nothing: <c>/ # </c>, <c>root@1f2e:/# </c>.</summary>
    [GeneratedRegex(@"^(?:\S{0,128}[@/~:]\S{0,128}\s?|bash-[\d.]+|sh-[\d.]+)?[#$] $", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PromptShape();

    /// <summary>A prompt at the beginning of a line, followed by a command.</summary>
    [GeneratedRegex(@"^\S{0,128}[@/~:]\S{0,128}\s?[#$] (?=\S)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinePrompt();

    private sealed record RunningCommand(string CommandLine, long OutputRow);

    private sealed class InnerShell(string container, string prompt, long row)
    {
        public string Container => container;

        public string PromptText { get; private set; } = prompt;

        public long PromptRow { get; private set; } = row;

        public bool IsAtPrompt { get; private set; } = true;

        /// <summary>Whether something was typed at the prompt. Clearing the screen moves its line up.</summary>
        public void Begin(long typedRow) => (IsAtPrompt, PromptRow) = (false, Math.Min(PromptRow, typedRow));

        public void Move(RowMapping mapping) => PromptRow = mapping.Map(PromptRow, 0).Row;

        /// <summary>Whether two prompts may belong to one shell: the folder may change, but the end stays the same.</summary>
        public bool EndsAlike(string text) => text[^2] == PromptText[^2];

        public void Prompt(string text, long atRow) => (PromptText, PromptRow, IsAtPrompt) = (text, atRow, true);
    }
}

using System.Collections.Immutable;
using System.Text;
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
internal sealed class CommandTracker(MachineName machine, TimeProvider clock)
{
    /// <summary>How long the shell must be silent before a line is taken for a prompt.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

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
                _outer = new(mark.CommandLine ?? TypedSince(_input), Meanings(mark), mark.AbsoluteRow);
                _emulator.Transcript.Begin();
                break;
            case PromptMarkKind.CommandFinished when _outer is { } outer:
                CloseInner(outer);
                _finished.Add(Command(outer, mark.ExitStatus, _emulator.Transcript.ToString()));
                (_outer, _inner) = (null, null);
                break;
        }
    }

    /// <summary>The learner typed: in an inner shell, Enter at its prompt runs a command.</summary>
    public void Typed(ReadOnlySpan<byte> bytes)
    {
        if (_inner is { IsAtPrompt: true } inner && bytes.IndexOfAny(Enter, (byte)'\n') >= 0)
        {
            var row = FirstRowOfLine(_emulator.CursorAbsoluteRow);
            var width = ((int)(_emulator.CursorAbsoluteRow - row) * _emulator.Columns) + _emulator.Cursor.Column;
            inner.Begin(row, Text(row, NextLine(row)).TrimEnd('\n').PadRight(width));
            _emulator.Transcript.Begin();
        }
    }

    /// <summary>The command that runs, with what it has printed so far; null where none runs or where it cannot be told.</summary>
    public FinishedCommand? Running()
    {
        if (_outer is not { } outer || _inner is { IsAtPrompt: true })
        {
            return null;
        }

        var output = _emulator.Transcript.ToString();
        if (_inner is not { } inner)
        {
            return Command(outer, null, output) with { IsRunning = true };
        }

        var (line, printed) = FirstLine(output);
        return inner.CommandTyped(line) is { Length: > 0 } command
            ? Command(command, inner.Container, null, printed) with { IsRunning = true }
            : null;
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

        _finished.Add(Command(outer, null, string.Empty) with { HasOpenedShell = true });
        var row = _emulator.CursorAbsoluteRow;
        if (ShellPrompt.HasPlace(prompt))
        {
            // What was typed ahead, before the shell was there, has been run by now.
            _finished.AddRange(CommandsOnScreen(exec.Container, prompt, outer.OutputRow, row));
        }

        _inner = new(exec.Container, prompt, row);
    }

    /// <summary>The inner shell waits at its prompt, so everything typed since the last prompt has ended.</summary>
    private void TakePrompt(InnerShell inner, string prompt)
    {
        var row = _emulator.CursorAbsoluteRow;
        if (!inner.IsAtPrompt)
        {
            AddCommands(inner, row, isAtPrompt: true);
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
            AddCommands(inner, end, isAtPrompt: false);
        }
        else if (ExecOf(outer) is { } exec)
        {
            _finished.AddRange(CommandsOnScreen(exec.Container, "/ # ", outer.OutputRow, end));
            _finished.AddRange(CommandsOnScreen(exec.Container, "/ $ ", outer.OutputRow, end));
        }
    }

    /// <summary>
    /// Adds what was typed at the inner shell's last prompt. The screen tells the commands, edited, recalled or completed; what a
    /// single one has printed is in the transcript. Where the screen has been cleared meanwhile, so is what was typed.
    /// </summary>
    private void AddCommands(InnerShell inner, long end, bool isAtPrompt)
    {
        var commands = CommandsOnScreen(inner.Container, inner.PromptText, inner.PromptRow, end);
        if (commands.Count > 1 || inner.IsAtPrompt)
        {
            _finished.AddRange(commands);
            return;
        }

        var (line, printed) = FirstLine(_emulator.Transcript.ToString());
        var typed = commands is [var seen] ? seen.CommandLine : inner.CommandTyped(line);
        if (typed is { Length: > 0 })
        {
            _finished.Add(Command(typed, inner.Container, null, isAtPrompt ? WithoutLastLine(printed) : printed));
        }
    }

    /// <summary>
    /// The commands between two rows: lines that begin with a prompt, as the screen shows them. What follows such a line up to the
    /// next one is its output.
    /// </summary>
    private List<FinishedCommand> CommandsOnScreen(string container, string prompt, long first, long end)
    {
        List<FinishedCommand> commands = [];
        var command = string.Empty;
        var output = first;
        for (var row = Math.Max(first, _emulator.FirstAbsoluteRow); row < end;)
        {
            var next = NextLine(row);
            var line = Text(row, next).TrimEnd('\n');
            if (ShellPrompt.CommandBehind(prompt, line, isFirst: row == first) is { } typed)
            {
                AddTyped(commands, command, container, Text(output, row));
                (command, output) = (typed, next);
            }

            row = next;
        }

        AddTyped(commands, command, container, Text(output, end));
        return commands;
    }

    private void AddTyped(List<FinishedCommand> commands, string command, string container, string output)
    {
        if (command.Length > 0)
        {
            commands.Add(Command(command, container, null, output));
        }
    }

    /// <summary>The rest of the line that Enter has ended, and what was printed below it.</summary>
    private static (string Line, string Printed) FirstLine(string text) =>
        text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? (text[..end], text[(end + 1)..]) : (text, string.Empty);

    private static string WithoutLastLine(string text) => text[..(text.LastIndexOf('\n') + 1)];

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
        var programs = CommandExpansion.Expand(outer.CommandLine, outer.Meanings);
        return programs.Count > 0 && DockerExec.TryParse(programs[^1], out var exec) ? exec : null;
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
        return ShellPrompt.IsPrompt(text) ? text : null;
    }

    private string TypedSince((long Row, int Column)? input)
    {
        if (input is not { } start)
        {
            return string.Empty;
        }

        var text = Text(start.Row, _emulator.CursorAbsoluteRow);
        return text.Length > start.Column ? text[start.Column..].Trim() : string.Empty;
    }

    /// <summary>Lines from a row up to, but not into, another; wrapped lines are joined.</summary>
    private string Text(long first, long end)
    {
        var text = new StringBuilder();
        for (var row = Math.Max(first, _emulator.FirstAbsoluteRow); row < end; row++)
        {
            text.Append(_emulator.GetLineText(row));
            if (!_emulator.IsLineWrapped(row))
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private FinishedCommand Command(RunningCommand outer, int? exit, string output) =>
        Command(outer.CommandLine, null, exit, output) with { Meanings = outer.Meanings };

    private FinishedCommand Command(string line, string? container, int? exit, string output) => new()
    {
        Machine = machine,
        Container = container,
        CommandLine = line,
        ExitCode = exit,
        Output = output,
        FinishedAt = clock.GetUtcNow(),
    };

    private static ImmutableArray<ShellMeaning> Meanings(PromptMark mark)
    {
        var meanings = ImmutableArray.CreateBuilder<ShellMeaning>();
        foreach (var (name, value) in mark.Fields)
        {
            ShellMeaningKind? kind = name switch
            {
                "alias" => ShellMeaningKind.Alias,
                "function" => ShellMeaningKind.Function,
                "variable" => ShellMeaningKind.Variable,
                "script" => ShellMeaningKind.Script,
                _ => null,
            };
            if (kind is not null && value.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                meanings.Add(new(kind.Value, value[..equals], value[(equals + 1)..]));
            }
        }

        return meanings.ToImmutable();
    }

    private sealed record RunningCommand(string CommandLine, ImmutableArray<ShellMeaning> Meanings, long OutputRow);
}

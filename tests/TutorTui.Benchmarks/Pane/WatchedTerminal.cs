using System.Diagnostics;
using TutorTui.Core.Shells;
using TutorTui.Terminal;
using TutorTui.Terminal.Emulation;

namespace TutorTui.Benchmarks.Pane;

/// <summary>
/// A terminal with a program in it whose screen can be waited for. Times are those at which the bytes that made the screen so
/// were read.
/// </summary>
internal sealed class WatchedTerminal : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly PseudoTerminal _terminal;
    private readonly TerminalEmulator _screen;
    private readonly Lock _gate = new();
    private Func<TerminalEmulator, bool>? _isWanted;
    private TaskCompletionSource<long> _seen = new();
    private int _reads;

    public WatchedTerminal(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> environment, TerminalSize size)
    {
        Started = Stopwatch.GetTimestamp();
        _terminal = PseudoTerminal.Start(command, environment, size);
        _screen = new(size.Columns, size.Rows, listener: new Answers(_terminal));
        new Thread(Pump) { IsBackground = true }.Start();
    }

    public long Started { get; }

    public int ProcessId => _terminal.ProcessId;

    /// <summary>How many times output was read so far.</summary>
    public int Reads => Volatile.Read(ref _reads);

    /// <summary>Types, and waits for the screen.</summary>
    /// <returns>The time from the keys to the screen.</returns>
    public TimeSpan Type(string keys, Func<TerminalEmulator, bool> isWanted)
    {
        var seen = Expect(isWanted);
        var typed = Stopwatch.GetTimestamp();
        Type(keys);
        return Stopwatch.GetElapsedTime(typed, Wait(seen));
    }

    /// <summary>Types, and waits until nothing has come for a while.</summary>
    public void TypeAndSettle(string keys)
    {
        Type(keys);
        int before;
        do
        {
            before = Reads;
            Task.Delay(Quiet, TimeProvider.System).GetAwaiter().GetResult();
        }
        while (Reads != before);
    }

    public void Type(string keys) => _terminal.Write(System.Text.Encoding.UTF8.GetBytes(keys));

    /// <summary>Types one character that is echoed at the cursor, and waits for it.</summary>
    public TimeSpan Echo(string keys, string echo)
    {
        CursorState at;
        lock (_gate)
        {
            at = _screen.Cursor;
        }

        return Type(keys, screen => screen.Cursor != at && Enumerable.Range(0, echo.Length).All(
            index => screen.GetRow(at.Row)[at.Column + index].Text == echo[index].ToString()));
    }

    /// <summary>Waits until the screen has a text.</summary>
    /// <returns>When it had.</returns>
    public long WaitFor(string text) => Wait(Expect(screen => TextOf(screen).Contains(text, StringComparison.Ordinal)));

    public static string TextOf(TerminalEmulator screen)
    {
        var text = new System.Text.StringBuilder();
        for (var row = 0; row < screen.Rows; row++)
        {
            foreach (var cell in screen.GetRow(row))
            {
                text.Append(cell.Width == 0 ? string.Empty : cell.Text ?? " ");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    public void Dispose() => _terminal.Dispose();

    private Task<long> Expect(Func<TerminalEmulator, bool> isWanted)
    {
        lock (_gate)
        {
            _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (isWanted(_screen))
            {
                _seen.SetResult(Stopwatch.GetTimestamp());
            }
            else
            {
                _isWanted = isWanted;
            }

            return _seen.Task;
        }
    }

    private long Wait(Task<long> seen)
    {
        if (Task.WaitAny([seen], Patience) < 0)
        {
            lock (_gate)
            {
                throw new TimeoutException("The screen never came. It shows:\n" + TextOf(_screen));
            }
        }

        return seen.GetAwaiter().GetResult();
    }

    private void Pump()
    {
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = _terminal.Read(buffer)) > 0)
        {
            var at = Stopwatch.GetTimestamp();
            Interlocked.Increment(ref _reads);
            lock (_gate)
            {
                _screen.Feed(buffer.AsSpan(0, count));
                if (_isWanted?.Invoke(_screen) == true)
                {
                    _isWanted = null;
                    _seen.TrySetResult(at);
                }
            }
        }

        lock (_gate)
        {
            _seen.TrySetException(new InvalidOperationException("The program has ended. It shows:\n" + TextOf(_screen)));
        }
    }

    private sealed class Answers(PseudoTerminal terminal) : ITerminalListener
    {
        public void Reply(ReadOnlySpan<byte> bytes) => terminal.Write(bytes);
    }
}

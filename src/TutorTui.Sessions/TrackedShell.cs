using System.Threading.Channels;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using TutorTui.Terminal;
using TutorTui.Terminal.Emulation;

namespace TutorTui.Sessions;

/// <summary>
/// A learner's shell on a machine, joined with the screen it draws and with the tracker that recognises its commands. What
/// the shell prints is taken in at once, whether anybody looks or not.
/// </summary>
public sealed class TrackedShell : IAsyncDisposable
{
    /// <summary>Answers on their way to a program that does not read them; further ones are dropped, as nobody waits for them.</summary>
    private const int MaxAnswers = 64;

    private readonly IShell _shell;
    private readonly CommandTracker _tracker;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<byte[]> _answers = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(MaxAnswers) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private bool _isSilent;
    private Task _pump = Task.CompletedTask;
    private Task _answering = Task.CompletedTask;

    private TrackedShell(MachineName machine, IShell shell, TerminalSize size, TimeProvider clock, TerminalPermissions permissions)
    {
        Machine = machine;
        _shell = shell;
        _clock = clock;
        _tracker = new(machine, clock);
        Emulator = new(size.Columns, size.Rows, new() { Permissions = permissions }, new Listener(this));
        _tracker.Attach(Emulator);
    }

    /// <summary>The screen has changed, or a command was recognised. Raised on a background thread.</summary>
    public event Action? Changed;

    /// <summary>A command has ended or has opened an inner shell. Raised on a background thread.</summary>
    public event Action<FinishedCommand>? CommandFinished;

    /// <summary>What came from the machine, for those who show it on a terminal of their own. Raised on a background thread.</summary>
    public event Action<ReadOnlyMemory<byte>>? OutputReceived;

    /// <summary>The bell was rung. Raised on a background thread, under the lock.</summary>
    public event Action? BellRang;

    /// <summary>A program has text for the learner's clipboard, and may put it there. Raised on a background thread, under the lock.</summary>
    public event Action<string>? ClipboardWritten;

    public MachineName Machine { get; }

    /// <summary>The screen; lock <see cref="SyncRoot"/> while using it.</summary>
    public TerminalEmulator Emulator { get; }

    public Lock SyncRoot { get; } = new();

    /// <summary>Completes when the shell has ended, with the reason.</summary>
    public Task<ShellEnd> Completion => _shell.Completion;

    /// <summary>The container whose shell is open, as the learner named it; null on the machine itself.</summary>
    public string? InnerContainer
    {
        get
        {
            lock (SyncRoot)
            {
                return _tracker.InnerContainer;
            }
        }
    }

    /// <summary>
    /// A program is in the middle of a frame that shall be seen as a whole (DEC private mode 2026). One that falls silent in the
    /// middle has forgotten to end it.
    /// </summary>
    public bool IsDrawing
    {
        get
        {
            lock (SyncRoot)
            {
                return Emulator.Modes.IsDrawing && !_isSilent;
            }
        }
    }

    /// <summary>A prompt waits for input and nothing runs.</summary>
    public bool IsAtPrompt
    {
        get
        {
            lock (SyncRoot)
            {
                return _tracker.IsAtPrompt;
            }
        }
    }

    /// <summary>Joins a shell with a screen.</summary>
    /// <param name="machine">The machine it runs on.</param>
    /// <param name="shell">The shell; disposed together with the result.</param>
    /// <param name="size">The screen's size.</param>
    /// <param name="clock">Tells silence from output.</param>
    /// <param name="permissions">What its programs may do beyond drawing.</param>
    public static TrackedShell Start(
        MachineName machine, IShell shell, TerminalSize size, TimeProvider clock, TerminalPermissions permissions = TerminalPermissions.None)
    {
        var tracked = new TrackedShell(machine, shell, size, clock, permissions);
        tracked._pump = Task.Run(tracked.PumpAsync);
        tracked._answering = Task.Run(tracked.AnswerAsync);
        return tracked;
    }

    /// <summary>Sends bytes as typed.</summary>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        lock (SyncRoot)
        {
            _tracker.Typed(bytes.Span);
        }

        return _shell.WriteAsync(bytes, cancellationToken);
    }

    public void Resize(TerminalSize size)
    {
        lock (SyncRoot)
        {
            _tracker.Move(Emulator.Resize(size.Columns, size.Rows));
        }

        _shell.Resize(size);
    }

    /// <summary>All the text on the screen, row by row.</summary>
    public string ScreenText()
    {
        lock (SyncRoot)
        {
            var first = Emulator.FirstAbsoluteRow + Emulator.ScrollbackCount;
            return string.Join('\n', Enumerable.Range(0, Emulator.Rows).Select(row => Emulator.GetLineText(first + row))).TrimEnd();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _shell.DisposeAsync().ConfigureAwait(false);
        await _pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _answering.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task PumpAsync()
    {
        var reader = _shell.Output;
        var output = reader.WaitToReadAsync(_stop.Token).AsTask();
        while (await output.ConfigureAwait(false))
        {
            TakeIn(reader);
            output = reader.WaitToReadAsync(_stop.Token).AsTask();

            // A prompt is one only when nothing follows it; the tracker wants to know about the silence.
            var quiet = Task.Delay(CommandTracker.Quiet, _clock, _stop.Token);
            if (await Task.WhenAny(output, quiet).ConfigureAwait(false) == quiet)
            {
                FallSilent();
            }
        }
    }

    /// <summary>
    /// Sends what the emulator answers to queries. Not from the pump: a program that asks and does not read the answers would
    /// stop it, and with it everybody who looks at the screen.
    /// </summary>
    private async Task AnswerAsync()
    {
        await foreach (var answer in _answers.Reader.ReadAllAsync(_stop.Token).ConfigureAwait(false))
        {
            await _shell.WriteAsync(answer, _stop.Token).ConfigureAwait(false);
        }
    }

    private void TakeIn(ChannelReader<ReadOnlyMemory<byte>> reader)
    {
        while (reader.TryRead(out var bytes))
        {
            Report(() =>
            {
                _isSilent = false;
                Emulator.Feed(bytes.Span);
                return _tracker.TakeFinished();
            });
            OutputReceived?.Invoke(bytes);
            Changed?.Invoke();
        }
    }

    private void FallSilent()
    {
        var wasDrawing = IsDrawing;
        Report(() =>
        {
            _isSilent = true;
            return _tracker.Silence();
        });
        if (wasDrawing)
        {
            Changed?.Invoke();
        }
    }

    private void Report(Func<IReadOnlyList<FinishedCommand>> work)
    {
        IReadOnlyList<FinishedCommand> finished;
        lock (SyncRoot)
        {
            finished = work();
        }

        foreach (var command in finished)
        {
            CommandFinished?.Invoke(command);
        }

        if (finished.Count > 0)
        {
            Changed?.Invoke();
        }
    }

    private sealed class Listener(TrackedShell owner) : ITerminalListener
    {
        public void Reply(ReadOnlySpan<byte> bytes) => owner._answers.Writer.TryWrite(bytes.ToArray());

        public void Bell() => owner.BellRang?.Invoke();

        public void ClipboardWritten(string text) => owner.ClipboardWritten?.Invoke(text);

        public void Mark(PromptMark mark) => owner._tracker.Mark(mark);
    }
}

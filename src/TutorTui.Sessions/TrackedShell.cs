using System.Threading.Channels;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using TutorTui.Sessions.Languages;
using TutorTui.Terminal;
using TutorTui.Terminal.Emulation;

namespace TutorTui.Sessions;

/// <summary>
/// A learner's shell on a machine, joined with the screen it draws and with the tracker that recognises its commands. What
/// the shell prints is taken in at once, whether anybody looks or not. All members may be used from any thread.
/// </summary>
/// <remarks>
/// A handler of <see cref="Changed"/>, <see cref="CommandFinished"/>, <see cref="OutputReceived"/>, <see cref="BellRang"/> or
/// <see cref="ClipboardWritten"/> that throws ends the shell, as a fault of the emulator does: <see cref="Completion"/> and
/// <see cref="Faulted"/> say why.
/// </remarks>
public sealed class TrackedShell : IAsyncDisposable
{
    /// <summary>
    /// How many answers may wait for a program that does not read them; further ones are dropped, because nobody waits for them.
    /// </summary>
    private const int MaxAnswers = 64;

    /// <summary>How long disposing waits for a machine that reads nothing.</summary>
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(2);

    private readonly IShell _shell;
    private readonly CommandTracker _tracker;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<byte[]> _answers = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(MaxAnswers) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private readonly ShellWriter _writer;
    private readonly TaskCompletionSource<ShellEnd> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lazy<Task> _closing;
    private bool _isSilent;
    private Task _pump = Task.CompletedTask;
    private Task _answering = Task.CompletedTask;

    private TrackedShell(MachineName machine, IShell shell, TerminalSize size, TimeProvider clock, TerminalPermissions permissions)
    {
        Machine = machine;
        _shell = shell;
        _writer = new(shell, fault => Faulted?.Invoke(fault), _stop.Token);

        // On a thread of the pool: closing a shell may block where a write into it does.
        _closing = new(() => Task.Run(() => shell.DisposeAsync().AsTask()));
        _clock = clock;
        _tracker = new(machine, clock);
        Emulator = new(size.Columns, size.Rows, new() { Permissions = permissions }, new Listener(this));
        _tracker.Attach(Emulator);
    }

    /// <summary>The screen has changed, or a command was recognised. Raised on a background thread.</summary>
    public event Action? Changed;

    /// <summary>A command has ended or has opened an inner shell. Raised on a background thread.</summary>
    public event Action<FinishedCommand>? CommandFinished;

    /// <summary>The machine's output, for showing it on another terminal. Raised on a background thread.</summary>
    public event Action<ReadOnlyMemory<byte>>? OutputReceived;

    /// <summary>The bell was rung. Raised on a background thread, while <see cref="SyncRoot"/> is held.</summary>
    public event Action? BellRang;

    /// <summary>
    /// A command runs on and is silent for a moment, with what it has printed so far. Raised on a background thread, not under the
    /// lock; when it ends, <see cref="CommandFinished"/> tells.
    /// </summary>
    public event Action<FinishedCommand>? CommandRunning;

    /// <summary>A program has text for the learner's clipboard, and may put it there. Raised on a background thread, under the lock.</summary>
    public event Action<string>? ClipboardWritten;

    /// <summary>
    /// Typing or an answer to a program has failed in a way that should not be, and further bytes are written all the same; or output could
    /// not be taken in, and the shell has ended. Raised on a background thread.
    /// </summary>
    public event Action<Exception>? Faulted;

    public MachineName Machine { get; }

    /// <summary>The screen; lock <see cref="SyncRoot"/> while using it.</summary>
    public TerminalEmulator Emulator { get; }

    public Lock SyncRoot { get; } = new();

    /// <summary>
    /// Completes when the shell has ended, with the reason. A shell whose output can no longer be taken in is closed and has ended as
    /// well. Never faults.
    /// </summary>
    public Task<ShellEnd> Completion => _completion.Task;

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
    /// A program is in the middle of a frame that must be shown as a whole (DEC private mode 2026). If it falls silent, it has
    /// probably forgotten to end the frame.
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

    /// <summary>Starts tracking a shell.</summary>
    /// <param name="machine">The machine it runs on.</param>
    /// <param name="shell">The shell; disposed together with the result.</param>
    /// <param name="size">The screen's size.</param>
    /// <param name="clock">Measures how long the shell has been silent.</param>
    /// <param name="permissions">What its programs may do beyond drawing.</param>
    public static TrackedShell Start(
        MachineName machine, IShell shell, TerminalSize size, TimeProvider clock, TerminalPermissions permissions = TerminalPermissions.None)
    {
        var tracked = new TrackedShell(machine, shell, size, clock, permissions);
        tracked._pump = Task.Run(tracked.TakeInAllAsync);
        _ = tracked.FollowAsync();
        tracked._answering = Task.Run(tracked.AnswerAsync);
        tracked._writer.Start($"typing on {machine}");
        return tracked;
    }

    /// <summary>
    /// Sends bytes as typed, and never waits for the machine. Bytes arrive in the order of the calls of this method and of
    /// <see cref="WriteAsync"/>, on any thread. After the shell has ended they are dropped.
    /// </summary>
    /// <returns>False when the machine has not read what was typed before, and these bytes were refused as a whole.</returns>
    public bool TryType(ReadOnlyMemory<byte> bytes)
    {
        if (!_writer.TryReserve(bytes.Length))
        {
            return false;
        }

        lock (SyncRoot)
        {
            // Both under the lock, here and below: the tracker sees the bytes in the order in which they are sent.
            _tracker.Typed(bytes.Span);
            _writer.SendReserved(bytes);
        }

        return true;
    }

    /// <summary>
    /// Sends bytes as typed, and waits until the machine's connection has taken them. After the shell has ended they are dropped.
    /// </summary>
    /// <param name="bytes">What to send.</param>
    /// <param name="cancellationToken">Stops waiting; what has not been sent by then is not sent.</param>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Task written;
        lock (SyncRoot)
        {
            _tracker.Typed(bytes.Span);
            written = _writer.Send(bytes, cancellationToken);
        }

        await written.WaitAsync(cancellationToken).ConfigureAwait(false);
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

    /// <summary>
    /// Ends the shell. A machine that reads nothing delays this for two seconds at most; whatever is left then ends with its connection.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        _writer.Complete();
        await _stop.CancelAsync().ConfigureAwait(false);
        try
        {
            await EndAsync().WaitAsync(EndLimit, _clock).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Nothing is lost: callers waiting for a write have been notified, or will be when the connection ends.
        }
    }

    private async Task EndAsync()
    {
        await _closing.Value.ConfigureAwait(false);
        await Task.WhenAll(_pump, _writer.Completion, _answering).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    /// <summary>Passes on how the shell ends.</summary>
    private async Task FollowAsync()
    {
        try
        {
            _completion.TrySetResult(await _shell.Completion.ConfigureAwait(false));
        }
        catch (Exception fault)
        {
            Fail(fault);
        }
    }

    private async Task TakeInAllAsync()
    {
        try
        {
            await PumpAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The shell is being disposed.
        }
        catch (Exception fault)
        {
            // Whatever it is: the screen would stand still, and nobody would know why.
            Fail(fault);
        }
    }

    /// <summary>
    /// Ends a shell that can no longer be shown. It is closed, because output that nobody takes in holds back the whole connection; what is
    /// typed from now on is dropped.
    /// </summary>
    private void Fail(Exception fault)
    {
        _writer.Complete();
        _ = _closing.Value;
        if (_completion.TrySetResult(new(IsClean: false, TypingTexts.Current.ShellFailed(Machine, fault.Message))))
        {
            Faulted?.Invoke(fault);
        }
    }

    private async Task PumpAsync()
    {
        var reader = _shell.Output;
        var output = reader.WaitToReadAsync(_stop.Token).AsTask();
        while (await output.ConfigureAwait(false))
        {
            TakeIn(reader);
            output = reader.WaitToReadAsync(_stop.Token).AsTask();

            // A line is a prompt only if nothing follows it, so the tracker has to know about the silence.
            var quiet = Task.Delay(CommandTracker.Quiet, _clock, _stop.Token);
            if (await Task.WhenAny(output, quiet).ConfigureAwait(false) == quiet)
            {
                FallSilent();
            }
        }
    }

    /// <summary>
    /// Sends the emulator's answers to queries. Not on the pump, because a program that asks without reading the answers would
    /// block it, and with it everybody who looks at the screen.
    /// </summary>
    private async Task AnswerAsync()
    {
        var token = _stop.Token;
        await foreach (var answer in _answers.Reader.ReadAllAsync(token).ConfigureAwait(false))
        {
            try
            {
                await _shell.WriteAsync(answer, token).ConfigureAwait(false);
            }
            catch (Exception exception) when (!token.IsCancellationRequested)
            {
                // The next program that asks gets its answer all the same.
                Faulted?.Invoke(exception);
            }
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
        FinishedCommand? running = null;
        Report(() =>
        {
            _isSilent = true;
            var finished = _tracker.Silence();
            running = _tracker.Running();
            return finished;
        });
        if (running is not null)
        {
            CommandRunning?.Invoke(running);
        }

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

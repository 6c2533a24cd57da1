using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using TutorTui.Core.Shells;
using TutorTui.Terminal.Emulation;
using TutorTui.Tui.App;
using TutorTui.Tui.Input;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Presentation;
using TutorTui.Tui.Screen;
using TutorTui.Tui.Services;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;
using TutorTui.Tui.Updates;
using TutorTui.Tui.Work;

namespace TutorTui.Tui;

/// <summary>
/// The tutor on a terminal. One thread owns the state and the screen: the main loop. Everything else posts messages to it.
/// </summary>
public sealed class FullScreen : IShellKeys, IPointer, IAsyncDisposable
{
    private readonly ConcurrentQueue<Message> _messages = new();
    private readonly LoopGate _gate = new();
    private readonly TutorServices _services;
    private readonly EffectRunner _effects;
    private readonly Painter _painter;
    private readonly IApplication _application;
    private readonly TutorView _view;
    private readonly WakingInput _input;
    private readonly Pointer _pointer;
    private readonly FramePacer _pacer;
    private readonly IdleMemory _memory;
    private TutorState _state;
    private Canvas _canvas = new(0, 0);
    private TutorState? _painted;
    private bool _isChanged = true;
    private bool _isCounting;
    private bool _hasShellChanged;
    private long _second;

    private FullScreen(TutorServices services, bool hasColor)
    {
        _services = services;
        _painter = new(hasColor ? Theme.Color : Theme.Plain, services.Clock);
        _pacer = new(services.Clock);
        _memory = new(services.Clock);
        _application = Application.Create();
        _input = new(new(this, this), _gate, Leave);
        _effects = new(services, Post, Redraw, () => _application.RequestStop(), Copy);
        _pointer = new(_effects.Shells.Find, services.Clock);
        _view = new(Paint, new(hasColor));
        _state = new()
        {
            Library = services.Library.Library,
            Size = new(80, 24),
            Lab = new LabPreparing([], services.Clock.GetUtcNow()),
            Exams = services.Library.Exams,
        };
    }

    TerminalModes? IShellKeys.Modes
    {
        get
        {
            var state = _state;
            if (!state.TypesIntoShell || _effects.Shells.Find(state.Machine) is not { } shell)
            {
                return null;
            }

            lock (shell.SyncRoot)
            {
                return shell.Emulator.Modes;
            }
        }
    }

    private bool ShowsTime => _state.Lab is LabPreparing || _state.IsExamRunning;

    private TimeSpan UntilNextSecond => TimeSpan.FromMilliseconds(1000 - _services.Clock.GetUtcNow().Millisecond);

    /// <summary>Runs the tutor until the learner leaves it or the process is told to end. The terminal is restored.</summary>
    public static async Task RunAsync(TutorServices services, bool hasColor)
    {
        ArgumentNullException.ThrowIfNull(services);
        await using var screen = new FullScreen(services, hasColor);
        screen.Run();
    }

    /// <summary>
    /// Restores the terminal first, because work under way may take a while; that work is awaited even if the terminal cannot be
    /// restored.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _input.Stop();
            _view.Dispose();
            _application.Dispose();
        }
        finally
        {
            await EndWorkAsync();
        }
    }

    void IShellKeys.Type(byte[] bytes)
    {
        var state = _state;
        _pacer.Hurry();
        _memory.Touch();
        _effects.Type(state.Machine, bytes);
        if (state.Shell is { Selection: not null })
        {
            Post(new ShellTyped(state.Machine));
        }
    }

    /// <summary>A program in the shell that requests the mouse gets it while the shell has the focus.</summary>
    void IPointer.Take(MouseReport report)
    {
        var state = _state;
        if (Pointer.ForProgram(report, state, ((IShellKeys)this).Modes) is { } bytes)
        {
            if (bytes.Length > 0)
            {
                _effects.Type(state.Machine, bytes);
            }
        }
        else if (_pointer.Read(report, state) is { } message)
        {
            Post(message);
            _gate.WaitForTurns(2);
        }
    }

    /// <summary>Work under way may wake the main loop until it has ended.</summary>
    private async Task EndWorkAsync()
    {
        try
        {
            await _effects.DisposeAsync();
            await _memory.DisposeAsync();
        }
        finally
        {
            _gate.Dispose();
        }
    }

    private void Run()
    {
        // Esc quits by default, and removing the binding crashes Terminal.Gui 2.5.0.
        Application.SetDefaultKeyBinding(Command.Quit, Bind.All(Key.F12.WithCtrl.WithShift));
        Application.RemoveDefaultKeyBinding(Command.Suspend);

        // Only the gate determines how long the loop sleeps.
        Application.MaximumIterationsPerSecond = 2000;
        ComponentFactoryAccess.Set(_application, new AnsiComponentFactory(_input));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, LeaveOn);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, LeaveOn);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, LeaveOn);
        using var resized = PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => _gate.Wake());
        _application.Init(DriverRegistry.Names.ANSI);
        _application.Iteration += (_, _) => Turn();
        _view.KeyCame += key => Dispatch(new KeyPressed(key));
        _effects.Run(new StartLab());
        _effects.Run(new ReadProgress());
        _effects.Run(new FindUnmetRequirements());
        _application.Run(_view, fault =>
        {
            _services.OnFault(fault);
            return true;
        });
    }

    /// <summary>Called once in each iteration of the main loop.</summary>
    private void Turn()
    {
        _gate.Turn(Volatile.Read(ref _hasShellChanged) ? _pacer.Wait : ShowsTime ? UntilNextSecond : null);
        if (_application.Driver is { } driver)
        {
            // Terminal.Gui 2.5.0 sends the cursor again in every iteration unless told that it is up to date.
            driver.SetCursorNeedsUpdate(false);
            var size = new TerminalSize(driver.Cols, driver.Rows);
            if (size != _state.Size)
            {
                Post(new Resized(size));
            }
        }

        Drain();
        var second = _services.Clock.GetUtcNow().ToUnixTimeSeconds();
        _isCounting |= ShowsTime && second != _second;
        _second = second;
        var isShellDue = Volatile.Read(ref _hasShellChanged) && _pacer.Wait == TimeSpan.Zero;
        if (_isChanged || isShellDue || _isCounting)
        {
            _isChanged = false;
            Draw();
        }
    }

    private void Drain()
    {
        while (_messages.TryDequeue(out var message))
        {
            var (state, effects) = Update.Apply(_state, message);
            _isChanged |= !ReferenceEquals(state, _state);
            _state = state;
            foreach (var effect in effects)
            {
                _effects.Run(effect);
            }
        }
    }

    /// <summary>On the main loop's thread: acts at once.</summary>
    private void Dispatch(Message message)
    {
        _memory.Touch();
        _messages.Enqueue(message);
        Drain();
        Draw();
    }

    private void Draw()
    {
        // Reset before the shells' screens are read: any later change requests another frame.
        if (Interlocked.Exchange(ref _hasShellChanged, false))
        {
            _pacer.Take();
        }

        _view.SetNeedsDraw();
    }

    /// <summary>One canvas is used again for all frames; where only a shell has printed, the rest of it is left as it is.</summary>
    private Canvas Paint()
    {
        if (_canvas.Columns != _state.Size.Columns || _canvas.Rows != _state.Size.Rows)
        {
            _canvas = new(_state.Size.Columns, _state.Size.Rows);
            _painted = null;
        }

        if (_isCounting || !ReferenceEquals(_painted, _state) || !_painter.TryPaintShell(_canvas, _state, _effects.Shells.Find))
        {
            _painter.Paint(_canvas, _state, _effects.Shells.Find);
        }

        (_painted, _isCounting) = (_state, false);
        return _canvas;
    }

    private void Post(Message message)
    {
        _messages.Enqueue(message);
        _gate.Wake();
    }

    /// <summary>From a shell's thread. The main loop is woken once for each frame, however much is printed.</summary>
    private void Redraw()
    {
        _memory.Touch();
        if (!Interlocked.Exchange(ref _hasShellChanged, true))
        {
            _gate.Wake();
        }
    }

    private void LeaveOn(PosixSignalContext context)
    {
        context.Cancel = true;
        Leave();
    }

    private void Leave()
    {
        _application.Invoke(() => _application.RequestStop());
        _gate.Wake();
    }

    /// <summary>Runs on the main loop's thread, when nothing else is being written to the terminal.</summary>
    private void Copy(string text)
    {
        _application.Invoke(() => _application.Driver?.WriteRaw(TerminalClipboard.Encode(text)));
        _gate.Wake();
    }
}

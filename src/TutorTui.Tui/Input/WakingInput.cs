using System.Runtime.InteropServices;
using System.Text;
using Terminal.Gui.Drivers;

namespace TutorTui.Tui.Input;

/// <summary>
/// Terminal.Gui's input without its two delays: it blocks until a byte arrives and wakes the main loop at once. Keys for the
/// shell never reach Terminal.Gui, which would not preserve all of them.
/// </summary>
/// <param name="router">Takes the input apart.</param>
/// <param name="gate">Wakes the main loop.</param>
/// <param name="onGone">Called once, on the input thread, when the terminal has gone.</param>
internal sealed partial class WakingInput(InputRouter router, LoopGate gate, Action onGone) : AnsiInput
{
    private const int StandardInput = 0;
    private const short Readable = 1;
    private const int StopCheckMs = 250;

    /// <summary>How long the rest of an escape sequence may take; a lone Escape for the tutor waits as long.</summary>
    private const int SequenceWaitMs = 20;

    private readonly InputTokenizer _tokenizer = new();
    private readonly Queue<InputToken> _tokens = new();
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private volatile bool _isStopped;
    private bool _isGone;

    /// <summary>Ends the wait for input; the terminal is about to be restored.</summary>
    public void Stop() => _isStopped = true;

    /// <summary>
    /// Waits for input. Whenever this returned without any, Terminal.Gui 2.5.0 would ignore input for 20 ms. A terminal that has gone is always
    /// readable, and Terminal.Gui keeps reading as long as something is.
    /// </summary>
    public override bool Peek()
    {
        while (!_isStopped && !_isGone)
        {
            if (_tokens.Count > 0 || _tokenizer.IsHolding || IsReadable(StopCheckMs))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The characters of the next piece of input for the tutor.</summary>
    public override IEnumerable<char> Read()
    {
        if (_tokens.Count == 0)
        {
            if (_tokenizer.IsHoldingEscape && router.TrySendEscape())
            {
                _tokenizer.SendEscape();
            }

            foreach (var token in _tokenizer.Feed(ReadBytes()))
            {
                _tokens.Enqueue(token);
            }
        }

        while (_tokens.TryDequeue(out var token))
        {
            var bytes = router.Route(token);
            if (!bytes.IsEmpty)
            {
                return Deliver(bytes);
            }
        }

        return [];
    }

    /// <summary>
    /// The next piece is examined only after the tutor has acted on this one, which may have moved the focus to another pane.
    /// </summary>
    private IEnumerable<char> Deliver(ReadOnlyMemory<byte> bytes)
    {
        var characters = new char[bytes.Length + 1];
        var count = _decoder.GetChars(bytes.Span, characters, flush: false);
        for (var index = 0; index < count; index++)
        {
            yield return characters[index];
        }

        gate.WaitForTurns(2);
    }

    private ReadOnlySpan<byte> ReadBytes()
    {
        if (!IsReadable(_tokenizer.IsHolding ? SequenceWaitMs : 0))
        {
            return [];
        }

        var count = NativeRead(StandardInput, _buffer, _buffer.Length);
        if (count > 0)
        {
            return _buffer.AsSpan(0, (int)count);
        }

        _isGone = true;
        onGone();
        return [];
    }

    private static bool IsReadable(int milliseconds)
    {
        var descriptor = new PollDescriptor { Descriptor = StandardInput, Events = Readable };
        return NativePoll(ref descriptor, 1, milliseconds) > 0;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int NativePoll(ref PollDescriptor descriptors, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint NativeRead(int descriptor, [Out] byte[] buffer, nint count);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short Results;
    }
}

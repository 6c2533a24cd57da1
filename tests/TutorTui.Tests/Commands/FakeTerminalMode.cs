using TutorTui.Platform;

namespace TutorTui.Tests.Commands;

/// <summary>Remembers whether the terminal is raw.</summary>
internal sealed class FakeTerminalMode : ITerminalMode
{
    public bool IsRaw { get; private set; }

    public bool WasRaw { get; private set; }

    public IDisposable EnterRaw()
    {
        (IsRaw, WasRaw) = (true, true);
        return new Leaving(this);
    }

    private sealed class Leaving(FakeTerminalMode mode) : IDisposable
    {
        public void Dispose() => mode.IsRaw = false;
    }
}

namespace TutorTui.Platform;

/// <summary>Settings of the terminal's line discipline (termios(3)).</summary>
internal interface ITerminalMode
{
    /// <summary>
    /// Passes every key on as it is typed, without echo and without signals (cfmakeraw(3)), until the result is disposed. Then the
    /// terminal has exactly the settings it had before. Where the input is no terminal nothing changes.
    /// </summary>
    IDisposable EnterRaw();
}

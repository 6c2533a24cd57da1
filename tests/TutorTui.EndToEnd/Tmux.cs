using TutorTui.Testing;

namespace TutorTui.EndToEnd;

/// <summary>A terminal of a given size with a program in it, on a tmux server of its own: keys in, screen out.</summary>
internal sealed class Tmux : IAsyncDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(60);

    private readonly string _socket = $"tutor-e2e-{Guid.NewGuid():N}";
    private readonly CancellationToken _cancellationToken;

    private Tmux(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    public static async Task<Tmux> StartAsync(int columns, int rows, string command, CancellationToken cancellationToken)
    {
        var tmux = new Tmux(cancellationToken);

        // At a line's beginning: behind what the shell says about a program that was killed, the words could be broken in two.
        await tmux.RunAsync(
            "-f", "/dev/null", "start-server", ";", "set-option", "-g", "set-clipboard", "on", ";", "new-session", "-d", "-x", $"{columns}", "-y", $"{rows}", $"{command}; printf '\\r\\nleft with %s\\r\\n' $?; exec sleep 600");
        return tmux;
    }

    /// <summary>The text on the screen.</summary>
    public async Task<string> ScreenAsync() => await RunAsync("capture-pane", "-p");

    /// <summary>The screen with its colours and attributes as escape sequences.</summary>
    public async Task<string> ColoredScreenAsync() => await RunAsync("capture-pane", "-p", "-e");

    /// <summary>The text before the cursor in its line, from a column on.</summary>
    public async Task<string> BeforeCursorAsync()
    {
        var at = (await RunAsync("display-message", "-p", "#{cursor_x} #{cursor_y}")).Trim().Split(' ');
        var line = (await ScreenAsync()).Split('\n')[int.Parse(at[1], System.Globalization.CultureInfo.InvariantCulture)];
        var column = int.Parse(at[0], System.Globalization.CultureInfo.InvariantCulture);
        return line.PadRight(column)[..column];
    }

    /// <summary>Presses keys by tmux's names, such as <c>Enter</c> or <c>C-t</c>.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            await RunAsync("send-keys", key);
        }
    }

    public Task TypeAsync(string text) => RunAsync("send-keys", "-l", text);

    /// <summary>Presses the left button at one cell, moves to another and lets go; as a terminal reports it (xterm's SGR form).</summary>
    public async Task DragAsync(int row, int column, int toRow, int toColumn)
    {
        await TypeAsync($"\e[<0;{column + 1};{row + 1}M");
        await TypeAsync($"\e[<32;{toColumn + 1};{toRow + 1}M");
        await TypeAsync($"\e[<0;{toColumn + 1};{toRow + 1}m");
    }

    /// <summary>Sends a signal to the program, and to no other process.</summary>
    public async Task SignalAsync(string signal)
    {
        // The terminal's own process is the shell that waits for the program.
        var shell = (await RunAsync("display-message", "-p", "#{pane_pid}")).Trim();
        await Programs.ShellAsync($"kill -{signal} $(pgrep -P {shell})", _cancellationToken);
    }

    /// <summary>The text that the program has put into the clipboard.</summary>
    public Task<string> ClipboardAsync() => RunAsync("show-buffer");

    public Task ResizeAsync(int columns, int rows) => RunAsync("resize-window", "-x", $"{columns}", "-y", $"{rows}");

    public Task<string> WaitForAsync(string text, TimeSpan? patience = null) =>
        WaitForAsync(screen => screen.Contains(text, StringComparison.Ordinal), $"\"{text}\"", patience);

    /// <summary>Waits until the screen is as wanted.</summary>
    /// <returns>The screen that met the condition.</returns>
    public async Task<string> WaitForAsync(Func<string, bool> isWanted, string what, TimeSpan? patience = null)
    {
        var screen = string.Empty;
        await WaitForAsync(async () => isWanted(screen = await ScreenAsync()), what, patience);
        return screen;
    }

    /// <summary>Waits until a condition holds; if it does not, the failure message contains the screen.</summary>
    public async Task WaitForAsync(Func<Task<bool>> isWanted, string what, TimeSpan? patience = null)
    {
        var end = TimeProvider.System.GetUtcNow() + (patience ?? DefaultTimeout);
        while (!await isWanted())
        {
            if (TimeProvider.System.GetUtcNow() > end)
            {
                throw new TimeoutException($"The screen never showed {what}. It shows:\n{await ScreenAsync()}");
            }

            await Task.Delay(Poll, TimeProvider.System, _cancellationToken);
        }
    }

    /// <summary>Waits until the text before the cursor ends in one of these; twice, as the cursor moves while the screen is drawn.</summary>
    public Task WaitForCursorBehindAsync(params string[] ends)
    {
        var times = 0;
        return WaitForAsync(
            async () => (times = ends.Any((await BeforeCursorAsync()).EndsWith) ? times + 1 : 0) > 1,
            $"the cursor behind {string.Join(" or ", ends)}",
            TimeSpan.FromMinutes(3));
    }

    public async ValueTask DisposeAsync() =>
        await Programs.RunAsync("tmux", ["-L", _socket, "kill-server"], CancellationToken.None);

    private async Task<string> RunAsync(params string[] arguments)
    {
        var (exitCode, output, error) = await Programs.RunAsync("tmux", ["-L", _socket, .. arguments], _cancellationToken);
        return exitCode == 0 ? output : throw new InvalidOperationException($"tmux {string.Join(' ', arguments)}: {error}");
    }
}

using System.Text;
using TutorTui.Platform;
using TutorTui.Terminal.Text;

namespace TutorTui.Authoring;

/// <summary>Shows a preview on the whole terminal, with a few keys, and again whenever the lesson was saved.</summary>
internal sealed class PreviewScreen(LessonPreview preview, IConsole console, TimeProvider clock)
{
    /// <summary>The other screen (xterm), no cursor, and long lines are cut instead of wrapped (DECAWM).</summary>
    private const string Enter = "\e[?1049h\e[?25l\e[?7l";

    private const string Leave = "\e[?7h\e[?25h\e[?1049l";
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);

    private string[] _lines = [];
    private int _top;

    /// <summary>Until q is pressed.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        console.Out.Write(Enter);
        try
        {
            await LoopAsync(cancellationToken);
        }
        finally
        {
            console.Out.Write(Leave);
        }
    }

    private async Task LoopAsync(CancellationToken cancellationToken)
    {
        (DateTime, int) shown = default;
        var size = (0, 0);
        while (!cancellationToken.IsCancellationRequested)
        {
            var version = preview.Version();
            var isChanged = version != shown || size != (console.Width, console.Height);
            if (isChanged)
            {
                (shown, size) = (version, (console.Width, console.Height));
                _lines = preview.Read().Render(Math.Max(console.Width - 1, 20)).Split('\n');
            }

            var (isLeft, isMoved) = TakeKeys();
            if (isLeft)
            {
                return;
            }

            if (isChanged || isMoved)
            {
                Draw();
            }

            await Task.Delay(PollInterval, clock, cancellationToken);
        }
    }

    private (bool IsLeft, bool IsMoved) TakeKeys()
    {
        var isMoved = false;
        while (console.TakeKey() is { } key)
        {
            var page = Math.Max(console.Height - 3, 1);
            int? by = key switch
            {
                ConsoleKey.Q => null,
                ConsoleKey.DownArrow or ConsoleKey.J => 1,
                ConsoleKey.UpArrow or ConsoleKey.K => -1,
                ConsoleKey.PageDown or ConsoleKey.Spacebar => page,
                ConsoleKey.PageUp => -page,
                ConsoleKey.Home => -_lines.Length,
                ConsoleKey.End => _lines.Length,
                _ => 0,
            };
            if (by is not { } lines)
            {
                return (true, false);
            }

            _top += lines;
            isMoved = true;
        }

        return (false, isMoved);
    }

    private void Draw()
    {
        var rows = Math.Max(console.Height - 1, 1);
        _top = Math.Clamp(_top, 0, Math.Max(_lines.Length - rows, 0));
        var screen = new StringBuilder("\e[H");
        for (var row = 0; row < rows; row++)
        {
            screen.Append("\e[2K").Append(_top + row < _lines.Length ? _lines[_top + row] : string.Empty).Append("\r\n");
        }

        var status = $" {preview.Name}  line {_top + 1} of {_lines.Length}, read {clock.GetLocalNow():HH:mm:ss}   ↑ ↓ Space scroll  q quit";
        console.Out.Write(screen.Append("\e[2K\e[7m").Append(TextWidth.Cut(status, Math.Max(console.Width - 1, 0))).Append("\e[0m"));
    }
}

using System.Text;

namespace TutorTui.Benchmarks;

/// <summary>What programs print, by kind, as the terminal benchmarks feed it. The same on every run.</summary>
internal static class TerminalPayloads
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789 .,:/-_ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Chinese = "每台机器都有自己的命令行请看清楚提示符再输入";
    private const int Columns = 120;
    private const int Rows = 40;

    private static readonly string[] Emoji = ["😀", "🐳", "✅", "👍🏽", "👨\u200d👩\u200d👧", "🇩🇪", "e\u0301"];
    private static readonly string[] Renditions = ["0", "1", "4", "7", "31", "32", "38;5;114", "1;33;44", "0;39;49"];
    private static readonly string[] Edits = ["\e[K", "\e[1P", "\e[2@", "\e[3X", "\e[0;1m", "\e[?25l", "\e[?25h", "\e[L", "\e[M", "\r\n"];

    public static IReadOnlyDictionary<string, Func<Random, string>> Kinds { get; } = new Dictionary<string, Func<Random, string>>
    {
        ["dense_ascii"] = random => Text(random, Columns),
        ["light_cells"] = random => Text(random, random.Next(20)) + "\r\n",
        ["docker_logs"] = random => $"2026-11-25T20:10:{random.Next(10, 60)}.123Z \e[36mweb_{random.Next(1, 4)}  |\e[0m GET /{Text(random, random.Next(5, 40))} 200\r\n",
        ["docker_progress"] = random => "\e[8A" + Repeat(8, _ =>
            $"\e[2K\r{random.NextInt64(1L << 48):x12}: Downloading [{new string('=', random.Next(1, 40))}>   ]  {random.Next(120)}MB/120MB\r\n"),
        ["top_redraw"] = random => "\e[H" + Repeat(Rows, _ =>
            $"\e[m{random.Next(99999),6} root      20   0 {random.Next(999999),7} \e[1m{random.Next(100),5}\e[m {Text(random, 15)}\e[K\r\n"),
        ["alt_screen"] = random => "\e[?1049h\e[H\e[2J" + Repeat(Rows, row =>
            $"\e[{row + 1};1H\e[{random.Next(30, 38)}m{Text(random, random.Next(20, 110))}\e[K") + "\e[?1049l",
        ["csi_mixed"] = random => Repeat(60, _ => Edits[random.Next(Edits.Length)] + Text(random, random.Next(1, 12))),
        ["sgr_dense"] = random => Repeat(60, _ => $"\e[{Renditions[random.Next(Renditions.Length)]}m{Text(random, random.Next(1, 5))}") + "\r\n",
        ["truecolor"] = random => Repeat(80, _ =>
            $"\e[38;2;{random.Next(256)};{random.Next(256)};{random.Next(256)}m\e[48;2;{random.Next(256)};0;{random.Next(256)}mx") + "\r\n",
        ["cursor_motion"] = random => Repeat(60, _ => random.Next(2) == 0
            ? $"\e[{random.Next(Rows) + 1};{random.Next(Columns) + 1}Hx"
            : $"\e[{random.Next(1, 9)}{"ABCD"[random.Next(4)]}x"),
        ["cjk_emoji"] = random => Repeat(30, _ => Chinese[random.Next(Chinese.Length)].ToString()) + Emoji[random.Next(Emoji.Length)] + "\r\n",
        ["scrolling"] = _ => "y\r\n",
        ["scrolling_fullscreen"] = random => Text(random, Columns) + "\r\n",
        ["scroll_region"] = random => "\e[5;30r\e[30;1H" + Repeat(30, _ => Text(random, 20) + "\r\n"),
    };

    /// <summary>As many bytes as asked for.</summary>
    public static byte[] Make(string kind, int size)
    {
        var random = new Random(7);
        var text = new StringBuilder();
        while (text.Length < size)
        {
            text.Append(Kinds[kind](random));
        }

        return Encoding.UTF8.GetBytes(text.ToString()).AsSpan(0, size).ToArray();
    }

    private static string Text(Random random, int length) => Repeat(length, _ => Letters[random.Next(Letters.Length)].ToString());

    private static string Repeat(int count, Func<int, string> make) => string.Concat(Enumerable.Range(0, count).Select(make));
}

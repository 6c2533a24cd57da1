using System.Text;

namespace TutorTui.Testing;

/// <summary>
/// Output designed to crash a terminal: sequences of every kind, complete, truncated and with absurd numbers, among
/// wide, combining and malformed characters. The same seed gives the same bytes.
/// </summary>
public static class HostileStream
{
    private const string Finals = "@ABCDEFGHIJKLMPSTXZ^`abcdefghijklmnpqrstuvwxyz{|}~";
    private const string Intermediates = " !\"#$%&'()*+,-./";
    private const string Escapes = "6789=>cDEHMNOVWZno\\|}~FG";

    private static readonly int[] Modes =
        [1, 2, 3, 4, 5, 6, 7, 9, 12, 20, 25, 40, 41, 45, 47, 66, 69, 95, 1000, 1003, 1006, 1045, 1047, 1048, 1049, 2004, 2026, 2027];

    private static readonly string[] Texts =
    [
        "a", "text ", "你好", "e\u0301", "\u0301", "\u200d", "👍🏽", "👨\u200d👩\u200d👧", "🇩🇪", "🇩", "\ufe0f", "\u009b", "\u0085", "ｆｕｌｌ",
    ];

    private static readonly string[] Commands =
    [
        "0;title", "2;\u202e", "4;1;?", "4;300;red", "5;0;#fff", "8;;http://example.org", "8;id=x;y", "8;;", "10;?", "11;rgb:1/2/3",
        "52;c;?", "52;c;aGk=", "104", "133;A", "133;C;cmdline_url=%41", "133;D;1", "999999999999;x", ";", "",
    ];

    private static readonly string[] DeviceStrings = ["$qm", "$q\"p", "$q r", "+q544e;436f", "+qzz", "q#0;2;0;0;0", "1;2|17/17", ""];

    /// <summary>The stream of a seed: some dozens of pieces.</summary>
    public static byte[] Make(int seed)
    {
        var random = new Random(seed);
        var bytes = new List<byte>();
        for (var count = random.Next(1, 80); count > 0; count--)
        {
            bytes.AddRange(Piece(random));
        }

        return [.. bytes];
    }

    private static byte[] Piece(Random random) => random.Next(12) switch
    {
        0 => [(byte)random.Next(0x20)],
        1 => [(byte)random.Next(0x100), (byte)random.Next(0x80, 0x100)],
        2 => Utf8("\e" + One(random, Escapes)),
        3 => Utf8("\e" + One(random, Intermediates) + One(random, "0AB83KRg")),
        4 => Utf8($"\e[?{One(random, Modes)}{One(random, "hlsr")}"),
        5 => Utf8($"\e]{One(random, Commands)}{(random.Next(2) == 0 ? "\a" : "\e\\")}"),
        6 => Utf8($"\eP{One(random, DeviceStrings)}\e\\"),
        7 => Utf8(One(random, ["\e[", "\e]", "\eP", "\e_", "\e^", "\eX", "\e", "\u0018", "\e]2;"])),
        8 => Utf8(new string('x', random.Next(1, 200))),
        9 => Utf8($"\e[{Numbers(random)}m"),
        10 => Utf8(One(random, Texts)),
        _ => Utf8($"\e[{One(random, ["", "", "", "?", ">", "=", "<"])}{Numbers(random)}"
            + $"{One(random, ["", "", "", One(random, Intermediates).ToString()])}{One(random, Finals)}"),
    };

    private static string Numbers(Random random)
    {
        var text = new StringBuilder();
        var count = random.Next(20) == 0 ? 100 : random.Next(6);
        for (var index = 0; index < count; index++)
        {
            text.Append(index == 0 ? string.Empty : One(random, ";;;:"));
            text.Append(random.Next(8) switch
            {
                0 => string.Empty,
                1 => "2147483647",
                2 => random.Next(70_000).ToString(),
                _ => random.Next(60).ToString(),
            });
        }

        return text.ToString();
    }

    private static char One(Random random, string characters) => characters[random.Next(characters.Length)];

    private static T One<T>(Random random, T[] values) => values[random.Next(values.Length)];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}

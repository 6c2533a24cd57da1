using System.Globalization;
using System.Text;

namespace TutorTui.Core.Coach;

/// <summary>A character in a command that looks like one the shell knows and is another. Pure.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Rune">The character.</param>
/// <param name="Index">Where it stands in the command, in UTF-16 code units.</param>
public sealed record StrayCharacter(TypographicKind Kind, Rune Rune, int Index)
{
    private const int Shown = 24;

    /// <summary>The first such character outside of quotes; null where there is none.</summary>
    public static StrayCharacter? Find(string command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var quote = '\0';
        var index = 0;
        foreach (var rune in command.EnumerateRunes())
        {
            if (quote == '\0' && KindOf(rune) is { } kind)
            {
                return new(kind, rune, index);
            }

            if (rune.Value is '"' or '\'')
            {
                quote = quote == '\0' ? (char)rune.Value : quote == rune.Value ? '\0' : quote;
            }

            index += rune.Utf16SequenceLength;
        }

        return null;
    }

    /// <summary>The command with the keyboard's own characters. A long dash before a word stands for two hyphens.</summary>
    public static string Correct(string command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var text = new StringBuilder();
        var index = 0;
        foreach (var rune in command.EnumerateRunes())
        {
            index += rune.Utf16SequenceLength;
            text.Append(KindOf(rune) switch
            {
                TypographicKind.EnDash or TypographicKind.EmDash or TypographicKind.OtherDash => Hyphens(command, index, text),
                TypographicKind.DoubleQuote => "\"",
                TypographicKind.SingleQuote => "'",
                TypographicKind.NoBreakSpace or TypographicKind.IdeographicSpace or TypographicKind.OtherSpace => " ",
                TypographicKind.ZeroWidth => string.Empty,
                TypographicKind.FullWidth => ((char)(rune.Value - 0xFF01 + '!')).ToString(),
                TypographicKind.ChinesePunctuation => rune.Value is 0x3001 ? "," : ".",
                TypographicKind.Ellipsis => "...",
                null => rune.ToString(),
                _ => throw new InvalidOperationException($"Nothing to type for U+{rune.Value:X4}."),
            });
        }

        return text.ToString();
    }

    /// <summary>Where it stands and what it is, in the learner's language.</summary>
    /// <param name="command">The command it was found in.</param>
    public string Describe(string command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var before = command[..Index];
        var start = Math.Max(0, before.Length - Shown);
        start += start > 0 && char.IsLowSurrogate(before[start]) ? 1 : 0;
        var isSeen = Kind is not (TypographicKind.NoBreakSpace or TypographicKind.IdeographicSpace or TypographicKind.OtherSpace or TypographicKind.ZeroWidth);
        var texts = FaultTexts.Current;
        return texts.CharacterAt(
            isSeen ? Rune.ToString() : string.Empty,
            $"{texts.NameOf(Kind)} (U+{Rune.Value.ToString("X4", CultureInfo.InvariantCulture)})",
            before.EnumerateRunes().Count() + 1,
            before[start..].Trim());
    }

    private static TypographicKind? KindOf(Rune rune) => rune.Value switch
    {
        0x2013 => TypographicKind.EnDash,
        0x2014 => TypographicKind.EmDash,
        0x2010 or 0x2011 or 0x2012 or 0x2015 or 0x2212 or 0xFE58 or 0xFE63 => TypographicKind.OtherDash,
        (>= 0x201C and <= 0x201F) or 0x2033 or 0xAB or 0xBB => TypographicKind.DoubleQuote,
        (>= 0x2018 and <= 0x201B) or 0x2032 or 0xB4 => TypographicKind.SingleQuote,
        0xA0 or 0x202F => TypographicKind.NoBreakSpace,
        0x3000 => TypographicKind.IdeographicSpace,
        (>= 0x2000 and <= 0x200A) or 0x205F => TypographicKind.OtherSpace,
        (>= 0x200B and <= 0x200F) or 0x2060 or 0xFEFF or 0xAD => TypographicKind.ZeroWidth,
        >= 0xFF01 and <= 0xFF5E => TypographicKind.FullWidth,
        0x3001 or 0x3002 => TypographicKind.ChinesePunctuation,
        0x2026 => TypographicKind.Ellipsis,
        _ => null,
    };

    private static string Hyphens(string command, int next, StringBuilder before)
    {
        var beginsWord = before.Length == 0 || before[^1] is ' ';
        var letters = command.Skip(next).TakeWhile(char.IsAsciiLetter).Count();
        return beginsWord && letters > 1 ? "--" : "-";
    }
}

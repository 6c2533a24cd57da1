using System.Globalization;

namespace TutorTui.Terminal.Emulation;

/// <summary>Colours as X11 spells them (XParseColor): <c>rgb:r/g/b</c>, <c>rgbi:r/g/b</c>, <c>#rrggbb</c> and the commonest names.</summary>
internal static class ColorSpecification
{
    private const int MaxLength = 64;

    /// <summary>The colour as 0xRRGGBB; null if the text is not a colour.</summary>
    public static int? Parse(string text) =>
        text.Length > MaxLength ? null
        : text.StartsWith("rgb:", StringComparison.OrdinalIgnoreCase) ? Join(text[4..].Split('/'), Scale)
        : text.StartsWith("rgbi:", StringComparison.OrdinalIgnoreCase) ? Join(text[5..].Split('/'), Intensity)
        : text.StartsWith('#') ? ParseHash(text[1..])
        : Named(text);

    /// <summary>The form in which programs receive it: 16 bits for each component.</summary>
    public static string Format(int color)
    {
        var (red, green, blue) = (color >> 16, (color >> 8) & 0xff, color & 0xff);
        return $"rgb:{red:x2}{red:x2}/{green:x2}{green:x2}/{blue:x2}{blue:x2}";
    }

    private static int? Join(string[] parts, Func<string, int?> read) =>
        parts.Length == 3 && read(parts[0]) is { } red && read(parts[1]) is { } green && read(parts[2]) is { } blue
            ? (red << 16) | (green << 8) | blue
            : null;

    /// <summary>One to four digits are scaled to the greatest value with as many digits.</summary>
    private static int? Scale(string digits) =>
        digits.Length is >= 1 and <= 4 && Read(digits) is { } value ? value * 255 / ((1 << (4 * digits.Length)) - 1) : null;

    private static int? Intensity(string number) =>
        double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 1
            ? (int)Math.Round(value * 255)
            : null;

    /// <summary>Here the digits are the most significant of four: <c>#f00</c> is not quite red.</summary>
    private static int? ParseHash(string digits)
    {
        var size = digits.Length / 3;
        return digits.Length % 3 == 0 && size is >= 1 and <= 4
            ? Join([digits[..size], digits[size..(2 * size)], digits[(2 * size)..]], part => Read(part.PadRight(4, '0')) >> 8)
            : null;
    }

    private static int? Read(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static int? Named(string name) => name.ToUpperInvariant() switch
    {
        "BLACK" => 0x000000,
        "RED" => 0xff0000,
        "GREEN" => 0x00ff00,
        "YELLOW" => 0xffff00,
        "BLUE" => 0x0000ff,
        "MAGENTA" => 0xff00ff,
        "CYAN" => 0x00ffff,
        "WHITE" => 0xffffff,
        "GRAY" or "GREY" => 0xbebebe,
        _ => null,
    };
}

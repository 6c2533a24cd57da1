namespace TutorTui.Terminal.Screen;

/// <summary>
/// A packed cell's properties besides text and colours. Bits 10 to 12 hold the <see cref="UnderlineStyle"/>, bits 16 to 31 the
/// annotation's number.
/// </summary>
[Flags]
internal enum CellFlags : uint
{
    None = 0,

    /// <summary>The left half of a wide character.</summary>
    Wide = 1 << 0,

    /// <summary>The right half of a wide character.</summary>
    Tail = 1 << 1,
    Bold = 1 << 2,
    Faint = 1 << 3,
    Italic = 1 << 4,
    Blink = 1 << 5,
    Reverse = 1 << 6,
    Hidden = 1 << 7,
    Strikethrough = 1 << 8,
    Overline = 1 << 9,
    UnderlineLow = 1 << 10,
    UnderlineMiddle = 1 << 11,
    UnderlineHigh = 1 << 12,
    UnderlineMask = UnderlineLow | UnderlineMiddle | UnderlineHigh,

    /// <summary>Protected from selective erasing (DECSCA), or from all erasing if the program uses SPA.</summary>
    Protected = 1 << 13,

    /// <summary>Everything that SGR sets.</summary>
    Rendition = Bold | Faint | Italic | Blink | Reverse | Hidden | Strikethrough | Overline | UnderlineMask,
}

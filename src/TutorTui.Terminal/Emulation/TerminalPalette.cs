namespace TutorTui.Terminal.Emulation;

/// <summary>The colours that a program may change: the palette, five special ones, and those of text, background and cursor.</summary>
public sealed class TerminalPalette
{
    /// <summary>Colours that SGR can name.</summary>
    public const int IndexedCount = 256;

    /// <summary>For bold, underlined, blinking, reversed and italic text (OSC 5).</summary>
    public const int SpecialCount = 5;

    private const int CubeStart = 16;
    private const int GrayStart = 232;

    private readonly int?[] _changed = new int?[IndexedCount + SpecialCount];
    private readonly int?[] _dynamic = new int?[DynamicCount];
    private readonly int _foreground;
    private readonly int _background;

    internal TerminalPalette(int foreground, int background) => (_foreground, _background) = (foreground, background);

    /// <summary>The first and the number of the dynamic colours: 10 is the text's, 11 the background's, 12 the cursor's.</summary>
    internal const int FirstDynamic = 10;

    internal const int DynamicCount = 10;

    /// <summary>xterm's colours for the first 16.</summary>
    private static ReadOnlySpan<int> Basic =>
    [
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
        0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
    ];

    /// <summary>Whether the program has changed anything since the last reset.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>The colour that the program has given to an index, 0xRRGGBB; null if it is the theme's.</summary>
    public int? Changed(int index) => _changed[index];

    /// <summary>The colour that the program has given to the text; null if it is the theme's.</summary>
    public int? Foreground => _dynamic[0];

    /// <summary>The colour that the program has given to the background; null if it is the theme's.</summary>
    public int? Background => _dynamic[1];

    /// <summary>The colour that the program has given to the cursor; null if it is the theme's.</summary>
    public int? CursorColor => _dynamic[2];

    internal int Get(int index) => _changed[index] ?? Default(index);

    internal void Set(int index, int? color)
    {
        _changed[index] = color;
        IsChanged |= color is not null;
    }

    internal int GetDynamic(int number) => _dynamic[number - FirstDynamic] ?? (IsBackground(number) ? _background : _foreground);

    internal void SetDynamic(int number, int? color)
    {
        _dynamic[number - FirstDynamic] = color;
        IsChanged |= color is not null;
    }

    internal void ResetIndexed() => Array.Clear(_changed, 0, IndexedCount);

    internal void ResetSpecial() => Array.Clear(_changed, IndexedCount, SpecialCount);

    internal void ResetAll()
    {
        Array.Clear(_changed);
        Array.Clear(_dynamic);
        IsChanged = false;
    }

    /// <summary>The backgrounds of the screen, of the mouse's pointer, of Tektronix and of the selection.</summary>
    private static bool IsBackground(int number) => number is 11 or 14 or 16 or 17;

    /// <summary>xterm's 256 colours: 16 basic ones, a cube of 6x6x6, and 24 greys; special ones are the text's.</summary>
    private int Default(int index)
    {
        if (index < CubeStart)
        {
            return Basic[index];
        }

        if (index >= IndexedCount)
        {
            return _foreground;
        }

        if (index >= GrayStart)
        {
            return (8 + ((index - GrayStart) * 10)) * 0x010101;
        }

        var cube = index - CubeStart;
        return (Level(cube / 36) << 16) | (Level(cube / 6 % 6) << 8) | Level(cube % 6);
    }

    private static int Level(int step) => step == 0 ? 0 : 55 + (step * 40);
}

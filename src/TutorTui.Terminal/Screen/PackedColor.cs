namespace TutorTui.Terminal.Screen;

/// <summary>A colour in 32 bits: the kind in the highest byte, the value below it. 0 is the terminal's default colour.</summary>
internal static class PackedColor
{
    public const uint Default = 0;

    public static uint Indexed(int index) => ((uint)TerminalColorKind.Indexed << 24) | (uint)(index & 0xff);

    public static uint Rgb(int red, int green, int blue) =>
        ((uint)TerminalColorKind.Rgb << 24) | (uint)(((red & 0xff) << 16) | ((green & 0xff) << 8) | (blue & 0xff));

    public static TerminalColor Unpack(uint color) => new((TerminalColorKind)(color >> 24), (int)(color & 0xffffff));
}

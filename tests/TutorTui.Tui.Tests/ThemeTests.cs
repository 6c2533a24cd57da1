using System.Text;
using TutorTui.Terminal.Screen;
using TutorTui.Testing;
using TutorTui.Tui.Theming;
using Xunit;

namespace TutorTui.Tui.Tests;

public sealed class ThemeTests
{
    [Fact]
    public void Roles_Looks_AreThoseThatWereReviewed()
    {
        var text = new StringBuilder();
        foreach (var role in Enum.GetValues<Role>())
        {
            text.Append($"{role,-9} {Look(Theme.Color[role]),-24} plain: {Look(Theme.Plain[role])}".TrimEnd()).Append('\n');
        }

        Snapshot.Match("TutorTui.Tui.Tests", "theme", text.ToString());
    }

    [Theory]
    [InlineData(0x000000)]
    [InlineData(0xFFFFFF)]
    public void Colors_OnDarkAndOnLight_CanBeRead(int background) => Assert.All(
        Enum.GetValues<Role>().Select(role => (Role: role, Theme.Color[role].Foreground)).Where(look => look.Foreground.Kind is TerminalColorKind.Rgb),
        look => Assert.True(Contrast(look.Foreground.Value, background) > 4, $"{look.Role}: {Contrast(look.Foreground.Value, background)}"));

    private static string Look(CellStyle style)
    {
        var color = style.Foreground.Kind is TerminalColorKind.Rgb ? $"#{style.Foreground.Value:x6}" : "the terminal's";
        return style.Attributes is CellAttributes.None ? color : $"{color} {style.Attributes}";
    }

    /// <summary>WCAG 2.2, contrast ratio.</summary>
    private static double Contrast(int one, int other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(int rgb) =>
        (0.2126 * Channel(rgb >> 16)) + (0.7152 * Channel((rgb >> 8) & 0xff)) + (0.0722 * Channel(rgb & 0xff));

    private static double Channel(int value)
    {
        var share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}

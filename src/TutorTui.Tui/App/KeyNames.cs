using Terminal.Gui.Input;

namespace TutorTui.Tui.App;

/// <summary>Maps Terminal.Gui's keys to the names in the key table.</summary>
internal static class KeyNames
{
    public static string Of(Key key)
    {
        var rune = key.AsRune;
        return rune.Value >= ' ' && !key.IsCtrl && !key.IsAlt ? rune.ToString() : key.ToString();
    }
}

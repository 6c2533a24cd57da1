using System.Collections.Immutable;
using TutorTui.Tui.Languages;

namespace TutorTui.Tui.Keys;

/// <summary>One line of the key table.</summary>
/// <param name="Action">What it does.</param>
/// <param name="Keys">The keys that do it, the one to show first.</param>
/// <param name="Shown">How the keys are written for people.</param>
/// <param name="Text">Its description in the current language.</param>
internal sealed record KeyBinding(UserAction Action, ImmutableArray<string> Keys, string Shown, Func<KeyTexts, KeyText> Text)
{
    /// <summary>One or two words for the bottom line.</summary>
    public string Name => Text(KeyTexts.Current).Name;

    /// <summary>A sentence for the help.</summary>
    public string Meaning => Text(KeyTexts.Current).Meaning;
}

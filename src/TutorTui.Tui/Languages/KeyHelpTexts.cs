using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>Texts around the key table in the help.</summary>
internal abstract class KeyHelpTexts
{
    public static KeyHelpTexts Current => LanguageTable<KeyHelpTexts>.Current;

    public abstract string HowKeysAct(string prefix);

    public abstract string WhileLookingBack { get; }

    public abstract string Mouse { get; }
}

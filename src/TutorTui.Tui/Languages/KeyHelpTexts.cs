using TutorTui.Core.Languages;
using TutorTui.Tui.Languages.Chinese;
using TutorTui.Tui.Languages.English;

namespace TutorTui.Tui.Languages;

/// <summary>What the help says around the key table.</summary>
internal abstract class KeyHelpTexts
{
    private static readonly LanguageTable<KeyHelpTexts> Table = new(new EnglishKeyHelpTexts(), new ChineseKeyHelpTexts());

    public static KeyHelpTexts Current => Table.Current;

    public abstract string HowKeysAct(string prefix);

    public abstract string WhileLookingBack { get; }

    public abstract string Mouse { get; }
}

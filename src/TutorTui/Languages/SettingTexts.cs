using TutorTui.Core.Languages;

namespace TutorTui.Languages;

/// <summary>Texts about the settings.</summary>
internal abstract class SettingTexts
{
    public static SettingTexts Current => LanguageTable<SettingTexts>.Current;

    public abstract string Learner { get; }

    public abstract string InterfaceLanguage { get; }

    public abstract string Color { get; }

    public abstract string Plain { get; }

    public abstract string Clipboard { get; }

    public abstract string Lab { get; }

    public abstract string NoSuchSetting(string name, string suggestion, IReadOnlyList<string> known);

    public abstract string MustBeText(string key, string value);

    public abstract string MustBeOneOf(string key, string value, IReadOnlyList<string> allowed);

    /// <summary>Stands for any text in an example.</summary>
    public abstract string SomeText { get; }

    public abstract string Unwritable(string path, string reason);

    public abstract string AsUsualAgain(string key, string value);

    public abstract string ComesBefore(string variable);

    public abstract string WithChoices(string meaning, IEnumerable<string> choices);

    public abstract string FromFile { get; }

    public abstract string AsUsual { get; }

    public abstract string From(string source);
}

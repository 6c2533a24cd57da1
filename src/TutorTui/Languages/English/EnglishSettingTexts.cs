using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.English;

internal sealed class EnglishSettingTexts : SettingTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<SettingTexts>.Add(Language.English, new EnglishSettingTexts());

    public override string Learner => "Your name, as it stands in reports";

    public override string InterfaceLanguage => "The language of program and lessons; auto follows the locale";

    public override string Color => "Colours; auto follows NO_COLOR";

    public override string Plain => "Lines of text instead of the full screen and moving progress";

    public override string Clipboard => "Whether programs in the shells may put text into your clipboard; they can never read it";

    public override string Lab => "The name of the lab, for several on one engine";

    public override string NoSuchSetting(string name, string suggestion, IReadOnlyList<string> known) =>
        $"there is no setting '{name}'.{suggestion} Settings: {string.Join(", ", known)}";

    public override string MustBeText(string key, string value) => $"'{key}' cannot be '{value}', but text.";

    public override string MustBeOneOf(string key, string value, IReadOnlyList<string> allowed) =>
        $"'{key}' cannot be '{value}', but {string.Join(" or ", allowed)}.";

    public override string SomeText => "TEXT";

    public override string Unwritable(string path, string reason) => $"{path} cannot be written: {reason}";

    public override string AsUsualAgain(string key, string value) => $"{key} is as usual: {value}";

    public override string ComesBefore(string variable) => $"{variable} is set and comes before it.";

    public override string WithChoices(string meaning, IEnumerable<string> choices) => $"{meaning}: {string.Join(", ", choices)}";

    public override string FromFile => "from the file";

    public override string AsUsual => "as usual";

    public override string From(string source) => $"from {source}";
}

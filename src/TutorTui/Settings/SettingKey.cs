using System.Collections.Immutable;
using TutorTui.Languages;

namespace TutorTui.Settings;

/// <summary>One setting.</summary>
/// <param name="Name">The key in <c>config.yaml</c>.</param>
/// <param name="Default">The default value.</param>
/// <param name="Variable">The environment variable that takes precedence over the file.</param>
/// <param name="Allowed">The values it may have; empty for any text.</param>
/// <param name="MeaningIn">A sentence, in a language.</param>
internal sealed record SettingKey(
    string Name, string Default, string Variable, ImmutableArray<string> Allowed, Func<SettingTexts, string> MeaningIn)
{
    public static SettingKey Learner { get; } = new("name", string.Empty, "TUTOR_NAME", [], texts => texts.Learner);

    public static SettingKey Language { get; } =
        new("language", LanguageSetting.Auto, "TUTOR_LANG", [.. LanguageSetting.Choices], texts => texts.InterfaceLanguage);

    public static SettingKey Color { get; } = new("color", "auto", "TUTOR_COLOR", ["auto", "always", "never"], texts => texts.Color);

    public static SettingKey Plain { get; } = new("plain", "false", "TUTOR_PLAIN", ["true", "false"], texts => texts.Plain);

    public static SettingKey Clipboard { get; } = new("clipboard", "false", "TUTOR_CLIPBOARD", ["true", "false"], texts => texts.Clipboard);

    public static SettingKey Lab { get; } = new("lab", "tutortui", "TUTOR_LAB", [], texts => texts.Lab);

    public static ImmutableArray<SettingKey> All { get; } = [Learner, Language, Color, Plain, Clipboard, Lab];

    /// <summary>What the setting is for, in a sentence.</summary>
    public string Meaning => MeaningIn(SettingTexts.Current);
}

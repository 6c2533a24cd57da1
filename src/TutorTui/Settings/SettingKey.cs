using System.Collections.Immutable;

namespace TutorTui.Settings;

/// <summary>One setting.</summary>
/// <param name="Name">The key in <c>config.yaml</c>.</param>
/// <param name="Default">The value when nobody says otherwise.</param>
/// <param name="Variable">The environment variable that comes before the file.</param>
/// <param name="Allowed">The values it may have; empty for any text.</param>
/// <param name="Meaning">A sentence.</param>
internal sealed record SettingKey(string Name, string Default, string Variable, ImmutableArray<string> Allowed, string Meaning)
{
    public static SettingKey Learner { get; } = new("name", string.Empty, "TUTOR_NAME", [], "Your name, as it stands in reports");

    public static SettingKey Language { get; } = new("language", "en", "TUTOR_LANG", ["en", "zh-CN"], "The language of the lessons");

    public static SettingKey Color { get; } = new("color", "auto", "TUTOR_COLOR", ["auto", "always", "never"], "Colours; auto follows NO_COLOR");

    public static SettingKey Plain { get; } = new("plain", "false", "TUTOR_PLAIN", ["true", "false"], "Lines of text instead of the full screen and moving progress");

    public static SettingKey Clipboard { get; } = new(
        "clipboard", "false", "TUTOR_CLIPBOARD", ["true", "false"], "Whether programs in the shells may put text into your clipboard; they can never read it");

    public static SettingKey Lab { get; } = new("lab", "tutortui", "TUTOR_LAB", [], "The name of the lab, for several on one engine");

    public static ImmutableArray<SettingKey> All { get; } = [Learner, Language, Color, Plain, Clipboard, Lab];
}

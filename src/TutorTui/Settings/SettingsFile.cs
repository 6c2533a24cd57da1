using TutorTui.Content.Loading;

namespace TutorTui.Settings;

/// <summary>Reads the learner's <c>config.yaml</c>: a flat map of the names of <see cref="SettingKey.All"/> and their values.</summary>
internal static class SettingsFile
{
    /// <summary>The values that are set. What is wrong is explained, and the rest counts all the same.</summary>
    /// <param name="path">The file; it need not be there.</param>
    public static KeyValues Read(string path) => KeyValueFile.Read(
        path, "the settings", SettingKey.All.ToDictionary(key => key.Name, key => key.Allowed, StringComparer.Ordinal));
}

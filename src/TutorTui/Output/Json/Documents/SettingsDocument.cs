namespace TutorTui.Output.Json.Documents;

/// <summary>The settings as <c>tutor config --json</c> prints them.</summary>
internal sealed record SettingsDocument(int Schema, string File, IEnumerable<ReportedSetting> Settings);

internal sealed record ReportedSetting(string Key, string Value, string Source, IEnumerable<string> Allowed);

namespace TutorTui.Lab.Engines;

/// <summary>Filters in the form that the engine's API expects.</summary>
internal static class Filters
{
    /// <summary>Objects with this label, whatever its value.</summary>
    public static IDictionary<string, IDictionary<string, bool>> Label(string key) =>
        new Dictionary<string, IDictionary<string, bool>> { ["label"] = new Dictionary<string, bool> { [key] = true } };

    public static IDictionary<string, IDictionary<string, bool>> Label(string key, string value) =>
        new Dictionary<string, IDictionary<string, bool>>
        {
            ["label"] = new Dictionary<string, bool> { [$"{key}={value}"] = true },
        };
}

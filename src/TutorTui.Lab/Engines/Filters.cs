namespace TutorTui.Lab.Engines;

/// <summary>Filters in the form that the engine's API expects.</summary>
internal static class Filters
{
    public static IDictionary<string, IDictionary<string, bool>> Label(string key, string value) =>
        new Dictionary<string, IDictionary<string, bool>>
        {
            ["label"] = new Dictionary<string, bool> { [$"{key}={value}"] = true },
        };
}

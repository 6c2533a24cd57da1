using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Loading;

namespace TutorTui.Settings;

/// <summary>The learner's settings. Environment variables take precedence over the file, and the file over the defaults.</summary>
internal sealed class UserSettings
{
    /// <summary>The source of a value that nobody has set.</summary>
    public const string Default = "default";

    private readonly KeyValues _file;
    private readonly Func<string, string?> _environment;

    private UserSettings(string path, KeyValues file, Func<string, string?> environment)
    {
        Path = path;
        _file = file;
        _environment = environment;
    }

    public string Path { get; }

    /// <summary>The faults of the file.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _file.Diagnostics;

    public string? Name => Get(SettingKey.Learner).Value is { Length: > 0 } name ? name : null;

    /// <summary>The language given by <c>--lang</c>; takes precedence over everything else.</summary>
    public string? LanguageOption { get; set; }

    /// <summary>The tag of the language to speak and to show lessons in.</summary>
    public string Language => Get(SettingKey.Language).Value;

    /// <summary>Whether <c>--plain</c> was given; takes precedence over everything else.</summary>
    public bool PlainOption { get; set; }

    /// <summary>Plain lines of text only: no full screen, no animations.</summary>
    public bool IsPlain => PlainOption || Get(SettingKey.Plain).Value == "true";

    public bool ProgramsMayCopy => Get(SettingKey.Clipboard).Value == "true";

    public string Lab => Get(SettingKey.Lab).Value;

    /// <summary>Whether to show colours (no-color.org).</summary>
    public bool HasColor => Get(SettingKey.Color).Value switch
    {
        "always" => true,
        "never" => false,
        _ => _environment("NO_COLOR") is not { Length: > 0 },
    };

    public static UserSettings Load(string path, Func<string, string?> environment) => new(path, SettingsFile.Read(path), environment);

    /// <summary>A setting's value and its source; for the language, the one that is used in the end.</summary>
    public (string Value, string Source) Get(SettingKey key)
    {
        var (value, source) = key == SettingKey.Language && LanguageOption is { } asked ? (asked, LanguageSetting.Option) : Find(key);
        if (key != SettingKey.Language || value != LanguageSetting.Auto)
        {
            return (value, source);
        }

        var spoken = LanguageSetting.OfLocale(_environment);
        return (spoken.Tag, spoken.Source);
    }

    /// <summary>Writes a value into the file, leaving all other lines unchanged. Null removes the key.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Set(SettingKey key, string? value)
    {
        List<string> lines = File.Exists(Path) ? [.. File.ReadAllLines(Path)] : ["# Settings of the tutor; `tutor config` explains them."];
        lines.RemoveAll(line => line.StartsWith($"{key.Name}:", StringComparison.Ordinal));
        if (value is not null)
        {
            lines.Add($"{key.Name}: \"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllLines($"{Path}.part", lines);
        File.Move($"{Path}.part", Path, overwrite: true);
    }

    private (string Value, string Source) Find(SettingKey key)
    {
        var variable = _environment(key.Variable);
        if (variable is { Length: > 0 } && Normalize(key, variable) is { } own)
        {
            return (own, key.Variable);
        }

        return _file.Values.TryGetValue(key.Name, out var value) ? (value, Path) : (key.Default, Default);
    }

    /// <summary>A switch is often set to 1; invalid values are ignored.</summary>
    private static string? Normalize(SettingKey key, string value)
    {
        var known = key.Allowed.Contains("true") && value is "1" ? "true" : key.Allowed.Contains("false") && value is "0" ? "false" : value;
        return key.Allowed.IsEmpty || key.Allowed.Contains(known) ? known : null;
    }
}

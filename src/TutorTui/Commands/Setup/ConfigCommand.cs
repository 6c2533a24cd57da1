using System.CommandLine;
using System.Text.Json;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Json.Documents;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Settings;

namespace TutorTui.Commands.Setup;

/// <summary><c>tutor config</c>: the settings, where each comes from, and how to change it.</summary>
internal sealed class ConfigCommand(UserSettings settings, IEnvironment environment, IConsole console)
{
    private const int Schema = 1;

    public static Command Create(Func<ConfigCommand> verb)
    {
        var json = new Option<bool>("--json") { Description = ToolCommandTexts.Current.ConfigJson };
        var initial = new Option<bool>("--default") { Description = ToolCommandTexts.Current.ConfigDefault };
        var command = new Command("config", ToolCommandTexts.Current.Config) { json, initial, CreateGet(verb), CreateSet(verb), CreateUnset(verb) };
        command.SetAction(parsed => parsed.GetValue(initial) ? verb().PrintDefault() : verb().Show(parsed.GetValue(json)));
        return command;
    }

    private static Command CreateGet(Func<ConfigCommand> verb)
    {
        var key = Key();
        var command = new Command("get", ToolCommandTexts.Current.ConfigGet) { key };
        command.SetAction(parsed => verb().Get(parsed.GetRequiredValue(key)));
        return command;
    }

    private static Command CreateSet(Func<ConfigCommand> verb)
    {
        var key = Key();
        var value = new Argument<string>("value") { Description = ToolCommandTexts.Current.ConfigValue };
        var command = new Command("set", ToolCommandTexts.Current.ConfigSet) { key, value };
        command.SetAction(parsed => verb().Set(parsed.GetRequiredValue(key), parsed.GetRequiredValue(value)));
        return command;
    }

    private static Command CreateUnset(Func<ConfigCommand> verb)
    {
        var key = Key();
        var command = new Command("unset", ToolCommandTexts.Current.ConfigUnset) { key };
        command.SetAction(parsed => verb().Unset(parsed.GetRequiredValue(key)));
        return command;
    }

    private static Argument<string> Key() => new("key") { Description = string.Join(", ", SettingKey.All.Select(key => key.Name)) };

    public int Get(string name) => With(name, setting =>
    {
        console.Out.WriteLine(settings.Get(setting).Value);
        return ExitCodes.Ok;
    });

    public int Set(string name, string value) => With(name, setting => Change(setting, value));

    public int Unset(string name) => With(name, setting => Change(setting, null));

    private int With(string name, Func<SettingKey, int> work)
    {
        var names = SettingKey.All.Select(key => key.Name).ToList();
        return SettingKey.All.FirstOrDefault(key => key.Name == name) is { } setting
            ? work(setting)
            : console.ReportUsage(SettingTexts.Current.NoSuchSetting(name, NameSuggestions.Of(name, names), names), "tutor config");
    }

    private int Change(SettingKey key, string? value)
    {
        if (value is not null && ((!key.Allowed.IsEmpty && !key.Allowed.Contains(value)) || value.Any(char.IsControl)))
        {
            return key.Allowed.IsEmpty
                ? console.ReportUsage(SettingTexts.Current.MustBeText(key.Name, value), $"tutor config set {key.Name} {SettingTexts.Current.SomeText}")
                : console.ReportUsage(SettingTexts.Current.MustBeOneOf(key.Name, value, key.Allowed), $"tutor config set {key.Name} {key.Allowed[0]}");
        }

        try
        {
            settings.Set(key, value);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Note(SettingTexts.Current.Unwritable(settings.Path, exception.Message));
            return ExitCodes.Unreachable;
        }

        console.Out.WriteLine(value is null ? SettingTexts.Current.AsUsualAgain(key.Name, key.Default) : $"{key.Name}: {value}");
        if (environment.Get(key.Variable) is { Length: > 0 })
        {
            console.Note(SettingTexts.Current.ComesBefore(key.Variable));
        }

        return ExitCodes.Ok;
    }

    public int Show(bool isJson)
    {
        if (isJson)
        {
            var values = SettingKey.All.Select(key => new ReportedSetting(key.Name, settings.Get(key).Value, settings.Get(key).Source, key.Allowed));
            console.Out.WriteLine(JsonSerializer.Serialize(new SettingsDocument(Schema, settings.Path, values), OutputJson.Default.SettingsDocument));
        }
        else
        {
            console.Out.WriteLine($"# {settings.Path}");
            foreach (var line in TextColumns.Align([.. SettingKey.All.Select(key => Row(key))]))
            {
                console.Out.WriteLine(line);
            }
        }

        return settings.Diagnostics.IsEmpty ? ExitCodes.Ok : ExitCodes.Usage;
    }

    private string[] Row(SettingKey key)
    {
        var (value, source) = settings.Get(key);
        return [key.Name, value, Origin(source), key.Meaning];
    }

    private string Origin(string source) =>
        source == settings.Path ? SettingTexts.Current.FromFile
        : source == UserSettings.Default ? SettingTexts.Current.AsUsual
        : SettingTexts.Current.From(source);

    private int PrintDefault()
    {
        foreach (var key in SettingKey.All)
        {
            console.Out.WriteLine($"# {(key.Allowed.IsEmpty ? key.Meaning : SettingTexts.Current.WithChoices(key.Meaning, key.Allowed))}");
            console.Out.WriteLine($"{(key.Default.Length == 0 ? "# " : string.Empty)}{key.Name}: {key.Default}");
        }

        return ExitCodes.Ok;
    }
}

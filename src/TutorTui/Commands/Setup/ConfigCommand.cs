using System.CommandLine;
using System.Text.Json;
using TutorTui.Composition;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Json.Documents;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Settings;

namespace TutorTui.Commands.Setup;

/// <summary><c>tutor config</c>: the settings, where each comes from, and how to change it.</summary>
internal static class ConfigCommand
{
    private const int Schema = 1;

    public static Command Create(TutorHost host)
    {
        var json = new Option<bool>("--json") { Description = ToolCommandTexts.Current.ConfigJson };
        var initial = new Option<bool>("--default") { Description = ToolCommandTexts.Current.ConfigDefault };
        var command = new Command("config", ToolCommandTexts.Current.Config) { json, initial, CreateGet(host), CreateSet(host), CreateUnset(host) };
        command.SetAction(parsed => parsed.GetValue(initial) ? PrintDefault() : Show(host.Settings, parsed.GetValue(json)));
        return command;
    }

    private static Command CreateGet(TutorHost host)
    {
        var key = Key();
        var command = new Command("get", ToolCommandTexts.Current.ConfigGet) { key };
        command.SetAction(parsed => With(parsed.GetRequiredValue(key), setting =>
        {
            Console.WriteLine(host.Settings.Get(setting).Value);
            return ExitCodes.Ok;
        }));
        return command;
    }

    private static Command CreateSet(TutorHost host)
    {
        var key = Key();
        var value = new Argument<string>("value") { Description = ToolCommandTexts.Current.ConfigValue };
        var command = new Command("set", ToolCommandTexts.Current.ConfigSet) { key, value };
        command.SetAction(parsed => With(parsed.GetRequiredValue(key), setting => Change(host.Settings, setting, parsed.GetRequiredValue(value))));
        return command;
    }

    private static Command CreateUnset(TutorHost host)
    {
        var key = Key();
        var command = new Command("unset", ToolCommandTexts.Current.ConfigUnset) { key };
        command.SetAction(parsed => With(parsed.GetRequiredValue(key), setting => Change(host.Settings, setting, null)));
        return command;
    }

    private static Argument<string> Key() => new("key") { Description = string.Join(", ", SettingKey.All.Select(key => key.Name)) };

    private static int With(string name, Func<SettingKey, int> work)
    {
        var names = SettingKey.All.Select(key => key.Name).ToList();
        return SettingKey.All.FirstOrDefault(key => key.Name == name) is { } setting
            ? work(setting)
            : Errors.Usage(SettingTexts.Current.NoSuchSetting(name, NameSuggestions.Of(name, names), names), "tutor config");
    }

    private static int Change(UserSettings settings, SettingKey key, string? value)
    {
        if (value is not null && ((!key.Allowed.IsEmpty && !key.Allowed.Contains(value)) || value.Any(char.IsControl)))
        {
            return key.Allowed.IsEmpty
                ? Errors.Usage(SettingTexts.Current.MustBeText(key.Name, value), $"tutor config set {key.Name} {SettingTexts.Current.SomeText}")
                : Errors.Usage(SettingTexts.Current.MustBeOneOf(key.Name, value, key.Allowed), $"tutor config set {key.Name} {key.Allowed[0]}");
        }

        try
        {
            settings.Set(key, value);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"tutor: {SettingTexts.Current.Unwritable(settings.Path, exception.Message)}");
            return ExitCodes.Unreachable;
        }

        Console.WriteLine(value is null ? SettingTexts.Current.AsUsualAgain(key.Name, key.Default) : $"{key.Name}: {value}");
        if (Environment.GetEnvironmentVariable(key.Variable) is { Length: > 0 })
        {
            Console.Error.WriteLine($"tutor: {SettingTexts.Current.ComesBefore(key.Variable)}");
        }

        return ExitCodes.Ok;
    }

    private static int Show(UserSettings settings, bool isJson)
    {
        if (isJson)
        {
            var values = SettingKey.All.Select(key => new ReportedSetting(key.Name, settings.Get(key).Value, settings.Get(key).Source, key.Allowed));
            Console.WriteLine(JsonSerializer.Serialize(new SettingsDocument(Schema, settings.Path, values), OutputJson.Default.SettingsDocument));
        }
        else
        {
            Console.WriteLine($"# {settings.Path}");
            foreach (var line in TextColumns.Align([.. SettingKey.All.Select(key => Row(settings, key))]))
            {
                Console.WriteLine(line);
            }
        }

        return settings.Diagnostics.IsEmpty ? ExitCodes.Ok : ExitCodes.Usage;
    }

    private static string[] Row(UserSettings settings, SettingKey key)
    {
        var (value, source) = settings.Get(key);
        return [key.Name, value, Origin(settings, source), key.Meaning];
    }

    private static string Origin(UserSettings settings, string source) =>
        source == settings.Path ? SettingTexts.Current.FromFile
        : source == UserSettings.Default ? SettingTexts.Current.AsUsual
        : SettingTexts.Current.From(source);

    private static int PrintDefault()
    {
        foreach (var key in SettingKey.All)
        {
            Console.WriteLine($"# {(key.Allowed.IsEmpty ? key.Meaning : SettingTexts.Current.WithChoices(key.Meaning, key.Allowed))}");
            Console.WriteLine($"{(key.Default.Length == 0 ? "# " : string.Empty)}{key.Name}: {key.Default}");
        }

        return ExitCodes.Ok;
    }
}

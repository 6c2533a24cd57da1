using System.CommandLine;
using System.Text;
using TutorTui.Logging;
using TutorTui.Platform;
using TutorTui.Settings;

namespace TutorTui.CommandLine;

/// <summary>The manual page (man(7)), written from the command tree; in English only.</summary>
internal static class ManPage
{
    public static string Write(RootCommand root)
    {
        var page = new StringBuilder();
        page.Append(".\\\" Generated from the command tree: UPDATE_SNAPSHOTS=1 with the tests of the program writes it anew.\n");
        page.Append(".TH TUTOR 1 \"\" \"TutorTui\" \"User Commands\"\n.SH NAME\n");
        page.Append($"tutor \\- {Lower(root.Description)}\n.SH SYNOPSIS\n.B tutor\n[\\fIcommand\\fR] [\\fIoptions\\fR]\n");
        page.Append(".SH DESCRIPTION\nWithout a command the full screen opens: text on the left, shells on two real machines and their checks on the right.\n");
        page.Append(".SH COMMANDS\n");
        foreach (var command in root.Subcommands.Where(command => !command.Hidden))
        {
            AddCommand(page, command);
        }

        page.Append(".SH OPTIONS\n");
        AddOptions(page, root.Options);
        AddExamples(page, string.Empty);
        page.Append(".SH EXIT STATUS\n");
        foreach (var (code, meaning) in ExitCodes.All)
        {
            page.Append($".TP\n.B {code}\n{Escape(meaning)}\n");
        }

        AddEnvironment(page);
        return page.ToString();
    }

    private static void AddCommand(StringBuilder page, Command command)
    {
        var path = Examples.PathOf(command);
        page.Append($".SS \"tutor {path}{string.Concat(command.Arguments.Select(Usage))}\"\n{Escape(command.Description)}.\n");
        foreach (var argument in command.Arguments.Where(argument => !argument.Hidden))
        {
            page.Append($".TP\n.I {Escape(argument.Name)}\n{Escape(argument.Description)}\n");
        }

        AddOptions(page, command.Options);
        AddExamples(page, path);
        foreach (var child in command.Subcommands.Where(child => !child.Hidden))
        {
            AddCommand(page, child);
        }
    }

    private static string Usage(Argument argument)
    {
        var many = argument.Arity.MaximumNumberOfValues > 1 ? "..." : string.Empty;
        var name = argument.Name.ToUpperInvariant() + many;
        return argument.Arity.MinimumNumberOfValues == 0 ? $" [{name}]" : $" {name}";
    }

    private static void AddOptions(StringBuilder page, IEnumerable<Option> options)
    {
        foreach (var option in options.Where(option => !option.Hidden))
        {
            var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).OrderBy(alias => alias.Length).Append(option.Name).Distinct());
            page.Append($".TP\n.B {Escape(names)}\n{Escape(option.Description)}\n");
        }
    }

    private static void AddExamples(StringBuilder page, string path)
    {
        if (Examples.Of(path) is not { IsEmpty: false } examples)
        {
            return;
        }

        page.Append(path.Length == 0 ? ".SH EXAMPLES\n" : ".PP\nExamples:\n");
        foreach (var example in examples)
        {
            page.Append($".TP\n.B {Escape(example.Line)}\n{Escape(example.Meaning)}\n");
        }
    }

    private static void AddEnvironment(StringBuilder page)
    {
        page.Append(".SH ENVIRONMENT\n");
        foreach (var key in SettingKey.All)
        {
            page.Append($".TP\n.B {key.Variable}\n{Escape(key.Meaning)}. Comes before \\fB{key.Name}\\fR in config.yaml.\n");
        }

        page.Append(".TP\n.B LC_ALL, LC_MESSAGES, LANG\nThe locale: the first one that is set says which language is spoken, where nothing else does.\n");
        page.Append(".TP\n.B NO_COLOR\nNo colours, when it is set to anything.\n");
        page.Append($".TP\n.B {LogLevelName.Variable}\nHow much is logged: debug, information, warning or off. The log is {Escape("$XDG_STATE_HOME/tutor/tutor.log")}; at most two files of 1 MB are kept.\n");
        page.Append(".TP\n.B TUTOR_CONTENT\nThe folder of the courses.\n");
        page.Append(".TP\n.B TUTOR_CONFIG_DIR, TUTOR_DATA_DIR, TUTOR_STATE_DIR, TUTOR_CACHE_DIR\nFolders instead of those below.\n.SH FILES\n");
        foreach (var (path, meaning) in new[]
        {
            ("$XDG_CONFIG_HOME/tutor/config.yaml", "settings (~/.config when the variable is not set)"),
            ("$XDG_DATA_HOME/tutor/progress.db", "progress and exams (~/.local/share); signing.key beside it signs results"),
            ("$XDG_STATE_HOME/tutor", "the lab's keys, and the log (~/.local/state)"),
            ("$XDG_CACHE_HOME/tutor", "what can be fetched again (~/.cache)"),
        })
        {
            page.Append($".TP\n.I {Escape(path)}\n{Escape(meaning)}\n");
        }
    }

    private static string Lower(string? text) => Escape(text is { Length: > 0 } ? char.ToLowerInvariant(text[0]) + text[1..] : text);

    /// <summary>
    /// Escapes characters that are special in man(7): backslashes, hyphens that should be copied as such, and dots and quotes at
    /// the beginning of a line.
    /// </summary>
    private static string Escape(string? text)
    {
        var escaped = (text ?? string.Empty).Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? $"\\&{escaped}" : escaped;
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Terminal.Text;

namespace TutorTui.CommandLine;

/// <summary>
/// A verb's help: what it does, how to type it, its words, and examples; for the program itself also what its exit status means. It is
/// laid out as System.CommandLine does it, whose own headings cannot be put into other words.
/// </summary>
internal sealed class HelpPage
{
    /// <summary>Below this width, lines do not wrap well any more.</summary>
    public const int MinWidth = 40;

    private const int Indent = 2;
    private const int Gap = 2;
    private const int ExampleWidth = 40;
    private const int StatusWidth = 4;

    private readonly TextWriter _output;
    private readonly int _width;
    private readonly HelpTexts _texts = HelpTexts.Current;

    private HelpPage(TextWriter output, int width) => (_output, _width) = (output, width);

    public static void Write(Command command, TextWriter output, int width) => new HelpPage(output, width).Write(command);

    private void Write(Command command)
    {
        Write(_texts.Description, [command.Description ?? string.Empty]);
        Write(_texts.Usage, [Usage(command)]);
        Write(_texts.Arguments, [.. ArgumentsOf(command).Where(argument => !argument.Hidden).Select(Row)]);
        Write(_texts.Options, [.. OptionsOf(command).Where(option => !option.Hidden).Select(Row)]);
        Write(_texts.Commands, [.. command.Subcommands.Where(child => !child.Hidden).Select(Row)]);
        var path = Examples.PathOf(command);
        Write(_texts.Examples, [.. Examples.Of(path).Select(example => (example.Line, example.Meaning))], ExampleWidth, 1);
        if (path.Length == 0)
        {
            Write(_texts.ExitStatus, [.. ExitCodes.All.Select(status => ($"{status.Code}", status.Meaning))], StatusWidth, 1);
        }
    }

    private void Write(string heading, string[] lines)
    {
        _output.WriteLine(heading);
        foreach (var line in lines.SelectMany(line => TextColumns.Wrap(line, _width - Indent)))
        {
            _output.WriteLine($"{new string(' ', Indent)}{line}");
        }

        _output.WriteLine();
    }

    private void Write(string heading, (string Left, string Right)[] rows)
    {
        if (rows.Length > 0)
        {
            Write(heading, rows, rows.Max(row => TextWidth.Of(row.Left)), Gap);
        }
    }

    /// <summary>Two columns. If little room is left for the right one, it begins on a line of its own.</summary>
    private void Write(string heading, (string Left, string Right)[] rows, int leftWidth, int gap)
    {
        if (rows.Length == 0)
        {
            return;
        }

        _output.WriteLine(heading);
        foreach (var (left, right) in rows)
        {
            var start = Indent + Math.Min(leftWidth, _width / 2) + gap;
            var lines = TextColumns.Wrap(right, _width - start);
            var begin = new string(' ', Indent) + left;
            if (TextWidth.Of(begin) + gap > start && _width != int.MaxValue)
            {
                _output.WriteLine(begin);
                begin = string.Empty;
            }

            foreach (var (index, line) in lines.Index())
            {
                _output.WriteLine($"{TextWidth.Pad(index == 0 ? begin + new string(' ', gap) : string.Empty, start)}{line}".TrimEnd());
            }
        }

        _output.WriteLine();
    }

    private string Usage(Command command)
    {
        List<string> words = [];
        foreach (var at in Examples.LineOf(command))
        {
            words.Add(at is RootCommand ? "tutor" : at.Name);
            words.AddRange(at.Arguments.Where(argument => !argument.Hidden).Select(Usage));
        }

        if (command.Subcommands.Any(child => !child.Hidden))
        {
            words.Add(_texts.CommandPlace);
        }

        return string.Join(' ', [.. words, _texts.OptionsPlace]);
    }

    private static string Usage(Argument argument)
    {
        var name = $"{Place(argument)}{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : string.Empty)}";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    /// <summary>Those of the parent commands count as well, because they appear in the usage.</summary>
    private static IEnumerable<Argument> ArgumentsOf(Command command) =>
        Examples.LineOf(command).SelectMany(at => at.Arguments).DistinctBy(argument => argument.Name);

    /// <summary>Its own, then help and version, then those that every verb has.</summary>
    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var common = Examples.LineOf(command).SelectMany(at => at.Options).Where(option => option.Recursive).ToList();
        return command.Options.Where(option => option is not (HelpOption or VersionOption))
            .Concat(common.OfType<HelpOption>())
            .Concat(command.Options.OfType<VersionOption>())
            .Concat(common)
            .Distinct();
    }

    private static (string Left, string Right) Row(Command command) =>
        (string.Join(' ', [command.Name, .. command.Arguments.Where(argument => !argument.Hidden).Select(Place)]),
            command.Description ?? string.Empty);

    private static (string Left, string Right) Row(Argument argument) => (Place(argument), argument.Description ?? string.Empty);

    private (string Left, string Right) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name)
            .OrderBy(name => name.StartsWith("--", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal));
        if (option is HelpOption or VersionOption || option.ValueType == typeof(bool))
        {
            return (names, option.Description ?? string.Empty);
        }

        var usual = option.HasDefaultValue ? option.GetDefaultValue() : null;
        var description = option.Description ?? string.Empty;
        return ($"{names} <{Value(option)}>", usual is null ? description : $"{description} {_texts.Default($"{usual}")}");
    }

    private static string Place(Argument argument) => $"<{argument.HelpName ?? argument.Name}>";

    private static string Value(Option option)
    {
        var allowed = Completions.Of(option.CompletionSources).Order(StringComparer.OrdinalIgnoreCase).ToList();
        return option.HelpName ?? (allowed.Count > 0 ? string.Join('|', allowed) : option.Name.TrimStart('-'));
    }
}

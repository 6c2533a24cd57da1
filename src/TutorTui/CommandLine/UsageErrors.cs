using System.CommandLine;
using System.CommandLine.Parsing;
using TutorTui.Core.Spelling;
using TutorTui.Languages;
using TutorTui.Languages.English;
using TutorTui.Platform;

namespace TutorTui.CommandLine;

/// <summary>
/// Reports the faults of a command line, and shows the verb's help. System.CommandLine reports in English; its sentences are
/// recognised by comparing them with those for every symbol, and translated.
/// </summary>
internal static class UsageErrors
{
    private const int MaxDistance = 3;
    private const string Red = "\e[31m";
    private const string Usual = "\e[m";

    /// <summary>System.CommandLine's own sentences.</summary>
    private static readonly EnglishUsageTexts Original = new();

    public static int Report(ParseResult parsed, IConsole console, bool hasColor)
    {
        var output = parsed.InvocationConfiguration.Output;
        var error = parsed.InvocationConfiguration.Error;
        foreach (var word in parsed.UnmatchedTokens)
        {
            if (NearestTo(word, parsed.CommandResult.Command) is { Count: > 0 } near)
            {
                output.WriteLine(UsageTexts.Current.NotMatched(word));
                near.ForEach(output.WriteLine);
            }
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            output.WriteLine();
        }

        foreach (var fault in parsed.Errors)
        {
            error.WriteLine(hasColor ? $"{Red}{Say(fault, parsed)}{Usual}" : Say(fault, parsed));
        }

        error.WriteLine();
        HelpPage.Write(parsed.CommandResult.Command, output, HelpAction.Width(output, console));
        return ExitCodes.Usage;
    }

    /// <summary>An error translated into the program's language; an unknown one stays as it is.</summary>
    public static string Say(ParseError error, ParseResult parsed) =>
        Sentences(error.SymbolResult, parsed).FirstOrDefault(sentence => sentence(Original) == error.Message)?.Invoke(UsageTexts.Current)
        ?? error.Message;

    /// <summary>All faults that are possible at a place of the command line.</summary>
    private static IEnumerable<Func<UsageTexts, string>> Sentences(SymbolResult? place, ParseResult parsed)
    {
        foreach (var word in parsed.UnmatchedTokens)
        {
            yield return texts => texts.UnknownWord(word);
        }

        yield return texts => texts.VerbMissing;
        var command = parsed.CommandResult.Command;
        foreach (var argument in command.Arguments)
        {
            yield return texts => texts.ArgumentMissing(argument.Name, command.Name);
        }

        var option = place as OptionResult ?? place?.Parent as OptionResult;
        if (option is not null)
        {
            yield return texts => texts.ValueMissing(option.Option.Name);
            yield return texts => texts.TooManyValues(option.Option.Name, option.Tokens.Count);
        }

        foreach (var token in (place?.Tokens ?? []).Concat(option?.Tokens ?? []).Select(token => token.Value))
        {
            var allowed = Completions.Of(option?.Option.CompletionSources ?? (place as ArgumentResult)?.Argument.CompletionSources ?? []);
            yield return texts => texts.NotAllowed(token, allowed);
            if (option is not null)
            {
                yield return texts => texts.NotOfType(token, option.Option.Name, option.Option.ValueType);
            }
        }
    }

    /// <summary>The verbs and options nearest to an unknown word.</summary>
    private static List<string> NearestTo(string word, Command command)
    {
        var names = command.Subcommands.Where(child => !child.Hidden).Select(child => child.Name)
            .Concat(command.Options.Where(option => !option.Hidden).Select(option => option.Name));
        var near = names.Select(name => (Name: name, Distance: EditDistance.Between(word, name)))
            .Where(candidate => candidate.Distance <= MaxDistance).ToList();
        return [.. near.Where(candidate => candidate.Distance == near.Min(other => other.Distance)).Select(candidate => candidate.Name)];
    }
}

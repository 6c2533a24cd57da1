using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.English;

internal sealed class EnglishUsageTexts : UsageTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<UsageTexts>.Add(Language.English, new EnglishUsageTexts());

    public override string UnknownWord(string word) => $"Unrecognized command or argument '{word}'.";

    public override string NotMatched(string word) => $"'{word}' was not matched. Did you mean one of the following?";

    public override string VerbMissing => "Required command was not provided.";

    public override string ArgumentMissing(string argument, string command) =>
        $"Required argument '{argument}' missing for command: '{command}'.";

    public override string ValueMissing(string option) => $"Required argument missing for option: '{option}'.";

    public override string TooManyValues(string option, int count) =>
        $"Option '{option}' expects a single argument but {count} were provided.";

    public override string NotOfType(string value, string option, Type type) =>
        $"Cannot parse argument '{value}' for option '{option}' as expected type '{type}'.";

    public override string NotAllowed(string value, IReadOnlyList<string> allowed) =>
        $"Argument '{value}' not recognized. Must be one of:{string.Concat(allowed.Select(name => $"\n\t'{name}'"))}";
}

using TutorTui.Core.Languages;

namespace TutorTui.Languages;

/// <summary>Texts on faults of a command line. The English sentences are exactly those of System.CommandLine.</summary>
internal abstract class UsageTexts
{
    public static UsageTexts Current => LanguageTable<UsageTexts>.Current;

    public abstract string UnknownWord(string word);

    /// <summary>Precedes the names that are similar to the word.</summary>
    public abstract string NotMatched(string word);

    public abstract string VerbMissing { get; }

    public abstract string ArgumentMissing(string argument, string command);

    public abstract string ValueMissing(string option);

    public abstract string TooManyValues(string option, int count);

    public abstract string NotOfType(string value, string option, Type type);

    public abstract string NotAllowed(string value, IReadOnlyList<string> allowed);
}

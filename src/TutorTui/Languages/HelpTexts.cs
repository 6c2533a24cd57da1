using TutorTui.Core.Languages;

namespace TutorTui.Languages;

/// <summary>The headings of a verb's help, and the texts common to every verb.</summary>
internal abstract class HelpTexts
{
    public static HelpTexts Current => LanguageTable<HelpTexts>.Current;

    public abstract string Description { get; }

    public abstract string Usage { get; }

    public abstract string Arguments { get; }

    public abstract string Options { get; }

    public abstract string Commands { get; }

    public abstract string Examples { get; }

    public abstract string ExitStatus { get; }

    /// <summary>The placeholder in the usage for one of the verbs below.</summary>
    public abstract string CommandPlace { get; }

    /// <summary>The placeholder in the usage for the options.</summary>
    public abstract string OptionsPlace { get; }

    public abstract string Default(string value);

    public abstract string ShowHelp { get; }

    public abstract string ShowVersion { get; }

    public abstract string Fine { get; }

    public abstract string NotPassed { get; }

    public abstract string WrongUsage { get; }

    public abstract string Unreachable { get; }

    public abstract string ContentInvalid { get; }

    public abstract string OwnFault { get; }

    public abstract string Interrupted { get; }
}

namespace TutorTui.Core.Shells;

/// <summary>What a word of a command line means in the shell where it was typed, as that shell told when the command started.</summary>
/// <param name="Kind">What the word is.</param>
/// <param name="Name">The word; without the <c>$</c> of a variable.</param>
/// <param name="Text">What stands behind it. Long texts are cut.</param>
public sealed record ShellMeaning(ShellMeaningKind Kind, string Name, string Text);

/// <summary>The kinds of words that stand for something else.</summary>
public enum ShellMeaningKind
{
    /// <summary>An alias; the text takes its place.</summary>
    Alias,

    /// <summary>A function; the text is its definition as <c>declare -f</c> prints it.</summary>
    Function,

    /// <summary>A variable; the text is its value.</summary>
    Variable,

    /// <summary>A file that is run as a script; the text is what is in it.</summary>
    Script,
}

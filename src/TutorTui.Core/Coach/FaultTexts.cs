using TutorTui.Core.Languages;

namespace TutorTui.Core.Coach;

/// <summary>What errors mean, and what to do about each.</summary>
internal abstract class FaultTexts
{
    public static FaultTexts Current => LanguageTable<FaultTexts>.Current;

    public abstract FaultText Of(DockerFault fault);

    /// <summary>The name of a character that looks like one of the keyboard's.</summary>
    public abstract string NameOf(TypographicKind kind);

    /// <summary>Where such a character stands.</summary>
    /// <param name="character">The character; a blank one is not printed.</param>
    /// <param name="name">Its name and code point.</param>
    /// <param name="position">The number of the character in the command, from 1.</param>
    /// <param name="before">What stands before it.</param>
    public abstract string CharacterAt(string character, string name, int position, string before);

    /// <summary>What to type instead.</summary>
    public abstract string TypeInstead(string command);
}

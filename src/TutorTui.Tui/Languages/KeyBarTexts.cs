using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>Texts of the bottom line besides the names of keys.</summary>
internal abstract class KeyBarTexts
{
    public static KeyBarTexts Current => LanguageTable<KeyBarTexts>.Current;

    public abstract string Open { get; }

    public abstract string Less { get; }

    public abstract string Details { get; }

    public abstract string SendTo(MachineReference machine);

    public abstract string GoOn { get; }

    public abstract string TryAgain { get; }

    public abstract string ToShell { get; }

    public abstract string ToChecks { get; }

    public abstract string ToText { get; }

    public abstract string SearchShell { get; }

    public abstract string LookBack { get; }

    /// <summary>Shown after the prefix once it was pressed.</summary>
    public abstract string PrefixPressed { get; }

    /// <summary>Shown after the prefix, before the keys that need it.</summary>
    public abstract string PrefixFirst { get; }

    public abstract string SearchPrompt { get; }

    public abstract string SearchKeys { get; }
}

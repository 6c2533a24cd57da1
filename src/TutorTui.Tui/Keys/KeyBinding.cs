using System.Collections.Immutable;

namespace TutorTui.Tui.Keys;

/// <summary>One line of the key table.</summary>
/// <param name="Action">What it does.</param>
/// <param name="Keys">The keys that do it, the one to show first.</param>
/// <param name="Shown">How the keys are written for people.</param>
/// <param name="Name">One or two words for the bottom line.</param>
/// <param name="Meaning">A sentence for the help.</param>
internal sealed record KeyBinding(
    UserAction Action, ImmutableArray<string> Keys, string Shown, string Name, string Meaning);

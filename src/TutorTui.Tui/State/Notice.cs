using TutorTui.Tui.Theming;

namespace TutorTui.Tui.State;

/// <summary>A word to the learner in the bottom line, until the next key.</summary>
internal sealed record Notice(string Text, Role Role);

using TutorTui.Tui.Theming;

namespace TutorTui.Tui.State;

/// <summary>A message to the learner in the bottom line, shown until the next key.</summary>
internal sealed record Notice(string Text, Role Role);

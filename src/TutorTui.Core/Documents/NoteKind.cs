namespace TutorTui.Core.Documents;

/// <summary>What a set-apart note is for.</summary>
public enum NoteKind
{
    Note,
    Tip,
    Warning,
}

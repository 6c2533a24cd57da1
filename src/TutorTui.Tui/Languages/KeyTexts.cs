using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>Texts on what the keys do, one for each line of the key table.</summary>
internal abstract class KeyTexts
{
    public static KeyTexts Current => LanguageTable<KeyTexts>.Current;

    public abstract KeyText NextPane { get; }

    public abstract KeyText PreviousPane { get; }

    public abstract KeyText Send { get; }

    public abstract KeyText NextCommand { get; }

    public abstract KeyText NextStep { get; }

    public abstract KeyText PreviousStep { get; }

    public abstract KeyText ShowHint { get; }

    public abstract KeyText ShowSolution { get; }

    public abstract KeyText OpenResult { get; }

    public abstract KeyText SeeIt { get; }

    public abstract KeyText Answer { get; }

    public abstract KeyText SolveStep { get; }

    public abstract KeyText SkipStep { get; }

    public abstract KeyText ToStart { get; }

    public abstract KeyText OtherMachine { get; }

    public abstract KeyText Search { get; }

    public abstract KeyText Links { get; }

    public abstract KeyText Zoom { get; }

    public abstract KeyText CheckAgain { get; }

    public abstract KeyText Restart { get; }

    public abstract KeyText Flag { get; }

    public abstract KeyText FinishExam { get; }

    public abstract KeyText Lessons { get; }

    public abstract KeyText ChangeLanguage { get; }

    public abstract KeyText Help { get; }

    public abstract KeyText Quit { get; }

    public abstract KeyText Up { get; }

    public abstract KeyText Down { get; }

    public abstract KeyText PageUp { get; }

    public abstract KeyText PageDown { get; }

    public abstract KeyText Top { get; }

    public abstract KeyText Bottom { get; }

    public abstract KeyText FindOlder { get; }

    public abstract KeyText FindNewer { get; }
}

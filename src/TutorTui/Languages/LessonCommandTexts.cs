using TutorTui.Core.Languages;

namespace TutorTui.Languages;

/// <summary>Descriptions of the lesson verbs, their arguments and options.</summary>
internal abstract class LessonCommandTexts
{
    public static LessonCommandTexts Current => LanguageTable<LessonCommandTexts>.Current;

    public abstract string Lesson { get; }

    public abstract string List { get; }

    public abstract string ListJson { get; }

    public abstract string Show { get; }

    public abstract string ShowStep { get; }

    public abstract string ShowWidth { get; }

    public abstract string Hint { get; }

    public abstract string HintWords { get; }

    public abstract string HintLevel { get; }

    public abstract string HintLimit { get; }

    public abstract string HintJson { get; }

    public abstract string Start { get; }

    public abstract string StartYes { get; }

    public abstract string StartSeed { get; }

    public abstract string Check { get; }

    public abstract string CheckAnswer { get; }

    public abstract string CheckJson { get; }

    public abstract string Solve { get; }

    public abstract string SolveTo { get; }

    public abstract string Progress { get; }

    public abstract string ProgressJson { get; }
}

using TutorTui.Core.Languages;

namespace TutorTui.Languages;

/// <summary>Descriptions of the exam verbs, their arguments and options.</summary>
internal abstract class ExamCommandTexts
{
    public static ExamCommandTexts Current => LanguageTable<ExamCommandTexts>.Current;

    public abstract string Exam { get; }

    public abstract string ExamId { get; }

    public abstract string ExamJson { get; }

    public abstract string Start { get; }

    public abstract string StartSeed { get; }

    public abstract string StartMissed { get; }

    public abstract string StartYes { get; }

    public abstract string Status { get; }

    public abstract string StatusJson { get; }

    public abstract string StatusText { get; }

    public abstract string Flag { get; }

    public abstract string FlagTask { get; }

    public abstract string Finish { get; }

    public abstract string FinishYes { get; }

    public abstract string Resume { get; }

    public abstract string Result { get; }

    public abstract string ResultAttempt { get; }

    public abstract string ResultJson { get; }
}

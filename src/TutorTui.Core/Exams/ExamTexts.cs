using TutorTui.Core.Languages;

namespace TutorTui.Core.Exams;

/// <summary>Texts shown while an exam runs.</summary>
internal abstract class ExamTexts
{
    public static ExamTexts Current => LanguageTable<ExamTexts>.Current;

    /// <summary>Shown in place of a tick where the exam hides results.</summary>
    public abstract string EvaluatedAtTheEnd { get; }

    public abstract string SoAtLastLook { get; }

    public abstract string NotLookedAtWhenItEnded { get; }

    public abstract string LabIsWell { get; }

    public abstract string Left(TimeSpan time);

    public abstract string LabIsAtFault(string reason);
}

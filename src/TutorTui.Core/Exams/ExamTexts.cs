using TutorTui.Core.Languages;

namespace TutorTui.Core.Exams;

/// <summary>What is said while an exam runs.</summary>
internal abstract class ExamTexts
{
    public static ExamTexts Current => LanguageTable<ExamTexts>.Current;

    /// <summary>In place of a tick, where the exam shows none.</summary>
    public abstract string EvaluatedAtTheEnd { get; }

    public abstract string SoAtLastLook { get; }

    public abstract string NotLookedAtWhenItEnded { get; }

    public abstract string LabIsWell { get; }

    public abstract string Left(TimeSpan time);

    public abstract string LabIsAtFault(string reason);
}

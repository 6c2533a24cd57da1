using TutorTui.Core.Languages.Chinese;
using TutorTui.Core.Languages.English;

namespace TutorTui.Core.Languages;

/// <summary>What is said while an exam runs.</summary>
internal abstract class ExamTexts
{
    private static readonly LanguageTable<ExamTexts> Table = new(new EnglishExamTexts(), new ChineseExamTexts());

    public static ExamTexts Current => Table.Current;

    /// <summary>In place of a tick, where the exam shows none.</summary>
    public abstract string JudgedAtTheEnd { get; }

    public abstract string SoAtLastLook { get; }

    public abstract string NotLookedAtWhenItEnded { get; }

    public abstract string LabIsWell { get; }

    public abstract string Left(TimeSpan time);

    public abstract string LabIsAtFault(string reason);
}

using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>Texts about an exam around its paper, and on actions that an exam does not allow.</summary>
internal abstract class ExamScreenTexts
{
    public static ExamScreenTexts Current => LanguageTable<ExamScreenTexts>.Current;

    public abstract string Result(string exam, string percent);

    public abstract string ClockStoppedAt(string left);

    public abstract string Left(string left);

    public abstract string LimitRule(Exam exam);

    public abstract string HintRule(int? price);

    public abstract string CriteriaAreShown { get; }

    public abstract string EvaluatedAtTheEnd { get; }

    public abstract string ClockRule { get; }

    public abstract string LeftAndFlagged(string left, int flagged);

    public abstract string FinishMeans { get; }

    public abstract string NoneRuns { get; }

    public abstract string NoHints { get; }

    public abstract string SolutionsLater { get; }

    public abstract string NothingToSkip { get; }

    public abstract string MachinesStay { get; }

    public abstract string EvaluatedWhenFinished { get; }

    public abstract string NoLookup { get; }

    public abstract string ExamGoesOn { get; }

    public abstract string LastLook { get; }

    public abstract string Ended(ExamEnd end);
}

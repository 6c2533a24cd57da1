using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Results;

/// <summary>Texts about results: the timeline, and the faults of a result file.</summary>
internal abstract class ResultTexts
{
    public static ResultTexts Current => LanguageTable<ResultTexts>.Current;

    public abstract string ExamBegun { get; }

    public abstract string TimeUp { get; }

    public abstract string HandedIn { get; }

    public abstract string NotOurs { get; }

    public abstract string SignatureDoesNotFit { get; }

    public abstract string StepPassed(int number, string title);

    public abstract string SolutionSeen(int number, string title);

    public abstract string HintSeen(int number, string title, int level);

    public abstract string StepSolved(int number, string title);

    public abstract string StepRegressed(int number, string title);

    public abstract string CriterionTrue(CheckId criterion);

    public abstract string CriterionBroke(CheckId criterion);

    public abstract string HintTaken(StepId task, int level);

    public abstract string NotWellFormed(long? line, long? column);

    public abstract string UnknownFormat(int knownVersion);

    /// <summary>A section that the manifest does not list.</summary>
    /// <param name="section">The name of the section in the file.</param>
    public abstract string SectionAdded(string section);

    public abstract string SectionChanged(string section);

    public abstract string SectionRemoved(string section);

    public abstract string FieldAdded(string field);
}

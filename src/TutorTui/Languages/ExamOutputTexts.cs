using TutorTui.Core.Exams;
using TutorTui.Core.Languages;
using TutorTui.Core.Search;

namespace TutorTui.Languages;

/// <summary>Texts that the exam verbs print.</summary>
internal abstract class ExamOutputTexts
{
    public static ExamOutputTexts Current => LanguageTable<ExamOutputTexts>.Current;

    public abstract string Describe(Exam exam, string status);

    public abstract string Running { get; }

    public abstract string NotBegun { get; }

    public abstract string Best(string percent, int attempts);

    public abstract string Rules(int minutes, int tasks, int passMark);

    public abstract string NoHints { get; }

    public abstract string FreeHints { get; }

    public abstract string HintPrice(int percent);

    public abstract string ShowsTicks { get; }

    public abstract string EvaluatedAtTheEnd { get; }

    public abstract string NoLookup { get; }

    public abstract string Lookup(IReadOnlyList<SearchKind> kinds);

    public abstract string TimeLeft(string attempt, string left, string limit);

    public abstract string TimeStands(string attempt, string left, string limit);

    public abstract string LabAtFault(string reason);

    public abstract string Flag { get; }

    public abstract string CriteriaMet(int met, int count);

    public abstract string Task(string title, int points);

    public abstract string IsRunning(string attempt);

    public abstract string BeginOne { get; }

    public abstract string BeginIt(string exam);

    public abstract string NothingMissed(string exam);

    public abstract string ClockRuns { get; }

    public abstract string StartClock { get; }

    public abstract string NothingBegun { get; }

    public abstract string NoneRunning { get; }

    public abstract string TimeIsUp { get; }

    public abstract string NoSuchTask(string task, string suggestion);

    public abstract string Flagged(int task);

    public abstract string Unflagged(int task);

    public abstract string EvaluatedByLastObservation { get; }

    public abstract string Left(string attempt, string left, int flags);

    public abstract string FinishNow { get; }

    public abstract string RunsOn { get; }

    public abstract string NoneFinished { get; }

    public abstract string NoSuchAttempt(string attempt, string suggestion);

    public abstract string NoLongerThere(string exam);

    /// <summary>Why the clock is stopped.</summary>
    public abstract string LabNotUp { get; }
}

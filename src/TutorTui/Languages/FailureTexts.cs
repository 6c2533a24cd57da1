using TutorTui.Core.Languages;

namespace TutorTui.Languages;

/// <summary>Texts on failures: what went wrong, why, and what to do about it.</summary>
internal abstract class FailureTexts
{
    public static FailureTexts Current => LanguageTable<FailureTexts>.Current;

    public abstract string Why(string reason);

    public abstract string Try(string remedy);

    /// <summary>Appended to a sentence that says that there is no such name.</summary>
    public abstract string DidYouMean(IReadOnlyList<string> names);

    public abstract string CourseUnreadable { get; }

    public abstract string ExamUnreadable { get; }

    public abstract string NoSuchLesson(string lesson, string suggestion, IReadOnlyList<string> known);

    public abstract string NoSuchExam(string exam, string suggestion, IReadOnlyList<string> known);

    public abstract string NoExams { get; }

    public abstract string NoValues(string lesson);

    public abstract string NoSteps(string lesson);

    public abstract string NoSuchStep(string lesson, string step);

    /// <summary>An answer was given, but nothing is asked; the next step, or null when all are done.</summary>
    public abstract string NothingAsked(string lesson, int? step);

    public abstract string NoSuchStep(string lesson, string step, int count);

    public abstract string LabNotUp { get; }

    public abstract string ExamHoldsMachines { get; }

    public abstract string ExamHidesText { get; }

    public abstract string ExamGivesHints { get; }

    public abstract string ExamHidesAll { get; }

    public abstract string ResumeOrFinish { get; }

    public abstract string ScreenNeedsTerminal { get; }

    public abstract string VerbsWithoutScreen { get; }

    public abstract string ShellNeedsTerminal { get; }

    public abstract string ShellInTerminal { get; }

    public abstract string NoSuchMachine(string machine);

    public abstract string Fault(string message);

    public abstract string FaultDetails(string log);

    public abstract string SameAgain { get; }

    public abstract string CannotFillIn(string command);

    public abstract string WaitingForStep(int step);

    public abstract string StepNotDone(int step);

    public abstract string NotTrueInTime { get; }

    public abstract string StepRemedy { get; }
}

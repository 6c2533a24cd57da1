using TutorTui.Core.Languages;

namespace TutorTui.Languages;

/// <summary>Texts of a report on everything that was achieved.</summary>
internal abstract class ReportTexts
{
    public static ReportTexts Current => LanguageTable<ReportTexts>.Current;

    public abstract string Lessons { get; }

    public abstract string Exams { get; }

    public abstract string Lesson { get; }

    public abstract string Title { get; }

    public abstract string Passed { get; }

    public abstract string Alone { get; }

    public abstract string Hints { get; }

    public abstract string Begun { get; }

    public abstract string Task { get; }

    public abstract string Points { get; }

    public abstract string Criteria { get; }

    public abstract string TaskAndCriteria { get; }

    public abstract string Of(string part, string whole);

    public abstract string LessonLine(string lesson, int passed, int count, int alone, string title);

    public abstract string ExamLine(string attempt, string percent, bool isPassed, string used, string limit, string title);

    public abstract string TaskLine(string points, string maxPoints, string title);

    public abstract string ExamSummary(string percent, bool isPassed, int passMark, string used, string limit);

    public abstract string NoneFinished { get; }

    public abstract string NoneFinishedLine { get; }

    public abstract string IsPassed { get; }

    public abstract string IsNotPassed { get; }

    /// <summary>The verdict is passed in with its colour.</summary>
    public abstract string PercentAndMark(string percent, string verdict, int passMark);

    public abstract string TimeUp(string used, string limit);

    public abstract string HandedIn(string used, string limit);

    public abstract string LabStopped(string time);

    public abstract string ClockSet(string time);

    /// <summary>Appended to a criterion.</summary>
    public abstract string FirstTrue(string after);

    /// <summary>Appended to a criterion.</summary>
    public abstract string Broke(int times);

    public abstract string WhatHappened { get; }

    public abstract string NothingYet { get; }

    public abstract string StepsPassed { get; }

    public abstract string PercentReached { get; }

    public abstract string StepsOf(string lesson, int passed, int count);

    public abstract string StepsAlone(int count);

    public abstract string StepsWithHelp(int count);

    public abstract string Percent(string number);

    public abstract string PassMark(int percent);

    public abstract string Colon(string subject, string text);

    public abstract string Unwritable(string reason);

    public abstract string WrittenTo(string path);

    public abstract string Good(string file, string? learner, string key);

    public abstract string Bad(string file, IEnumerable<string> problems);

    public abstract string OneKey(IReadOnlyList<string> learners, string key);

    public abstract string TooLarge { get; }
}

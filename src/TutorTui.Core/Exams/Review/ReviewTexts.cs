using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Exams.Review;

/// <summary>Texts of the review of a finished exam. Times, points and percentages are passed in already formatted.</summary>
internal abstract class ReviewTexts
{
    public static ReviewTexts Current => LanguageTable<ReviewTexts>.Current;

    public abstract string LabWasAtFault { get; }

    public abstract string ClockWasSet { get; }

    /// <summary>A column heading, like the three that follow.</summary>
    public abstract string Task { get; }

    public abstract string Points { get; }

    public abstract string Criteria { get; }

    public abstract string Hints { get; }

    public abstract string Percent(string number);

    public abstract string Passed(string percent);

    public abstract string NotPassed(string percent);

    public abstract string Reached(string points, string maxPoints, string passMark);

    public abstract string TimeUp(string used, string limit);

    public abstract string HandedIn(string used, string limit);

    /// <summary>Joins two sentences.</summary>
    public abstract string Both(string first, string second);

    public abstract string ClockStood(string from, string to, string duration, string reason);

    public abstract string ClockWasSetBy(string time);

    public abstract string PartOf(string part, string whole);

    public abstract string SolvedTask(string title);

    public abstract string TaskWithPoints(string title, string points, string maxPoints);

    /// <summary>The words before and after the link to the lesson.</summary>
    public abstract (string Before, string Behind) ReadAbout(LessonId lesson);

    public abstract string CriterionWithPoints(string sentence, string points, string maxPoints);

    public abstract string Difference(string wanted, string observed, string where);

    public abstract string FirstTrue(string after);

    /// <summary>A criterion ceased to be true.</summary>
    /// <param name="times">How many times; never 0.</param>
    /// <param name="firstAt">When it broke for the first time.</param>
    public abstract string BrokeAgain(int times, string firstAt);

    /// <summary>Appended to a command that failed.</summary>
    public abstract string ExitStatus(int status);

    public abstract string Retry(string exam);
}

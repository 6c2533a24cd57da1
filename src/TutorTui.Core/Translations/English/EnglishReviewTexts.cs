using System.Runtime.CompilerServices;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishReviewTexts : ReviewTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ReviewTexts>.Add(Language.English, new EnglishReviewTexts());

    public override string LabWasAtFault => "The lab was at fault";

    public override string ClockWasSet => "This machine's clock was set";

    public override string Task => "Task";

    public override string Points => "Points";

    public override string Criteria => "Criteria";

    public override string Hints => "Hints";

    public override string Percent(string number) => $"{number} %";

    public override string Passed(string percent) => $"Passed: {percent}";

    public override string NotPassed(string percent) => $"Not passed: {percent}";

    public override string Reached(string points, string maxPoints, string passMark) =>
        $"{points} of {maxPoints} points; {passMark} are needed.";

    public override string TimeUp(string used, string limit) => $"The time was up after {used} of {limit}.";

    public override string HandedIn(string used, string limit) => $"Handed in after {used} of {limit}.";

    public override string Both(string first, string second) => $"{first} {second}";

    public override string ClockStood(string from, string to, string duration, string reason) =>
        $"From {from} to {to} the clock stood still ({duration}): {reason}";

    public override string ClockWasSetBy(string time) => $"By {time} while the exam ran. The time used is what had passed.";

    public override string PartOf(string part, string whole) => $"{part} of {whole}";

    public override string SolvedTask(string title) => $"{title}: solved";

    public override string TaskWithPoints(string title, string points, string maxPoints) => $"{title}: {points} of {maxPoints} points";

    public override (string Before, string Behind) ReadAbout(LessonId lesson) => ("Read about it: ", $", tutor show {lesson}");

    public override string CriterionWithPoints(string sentence, string points, string maxPoints) => $"{sentence} ({points} of {maxPoints})";

    public override string Difference(string wanted, string observed, string where) =>
        $"Wanted: {wanted}. Observed: {observed}. Where: {where}.";

    public override string FirstTrue(string after) => $"First true after {after}.";

    public override string BrokeAgain(int times, string firstAt) =>
        times == 1 ? $"It broke again at {firstAt}." : $"It broke again {times} times, first at {firstAt}.";

    public override string ExitStatus(int status) => $"(status {status})";

    public override string Retry(string exam) => $"Only what was missed, once more: tutor exam start {exam} --missed";
}

using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.English;

internal sealed class EnglishReportTexts : ReportTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ReportTexts>.Add(Language.English, new EnglishReportTexts());

    public override string Lessons => "Lessons";

    public override string Exams => "Exams";

    public override string Lesson => "Lesson";

    public override string Title => "Title";

    public override string Passed => "Passed";

    public override string Alone => "Alone";

    public override string Hints => "Hints";

    public override string Begun => "Begun";

    public override string Task => "Task";

    public override string Points => "Points";

    public override string Criteria => "Criteria";

    public override string TaskAndCriteria => "Task and criteria";

    public override string Of(string part, string whole) => $"{part} of {whole}";

    public override string LessonLine(string lesson, int passed, int count, int alone, string title) =>
        $"{lesson,-14} {passed,3} of {count,-3} {alone,3} alone   {title}";

    public override string ExamLine(string attempt, string percent, bool isPassed, string used, string limit, string title) =>
        $"{attempt,-14} {percent,6} %  {(isPassed ? "passed" : "not passed"),-10}  {used} of {limit}  {title}";

    public override string TaskLine(string points, string maxPoints, string title) => $"{points,5} of {maxPoints,-4} {title}";

    public override string ExamSummary(string percent, bool isPassed, int passMark, string used, string limit) =>
        $"{percent} %, {(isPassed ? "passed" : "not passed")} (mark {passMark} %), {used} of {limit}.";

    public override string NoneFinished => "None finished yet.";

    public override string NoneFinishedLine => "none finished yet";

    public override string IsPassed => "passed";

    public override string IsNotPassed => "not passed";

    public override string PercentAndMark(string percent, string verdict, int passMark) => $"{percent} %, {verdict} (mark {passMark} %).";

    public override string TimeUp(string used, string limit) => $"Time up after {used} of {limit}.";

    public override string HandedIn(string used, string limit) => $"Handed in after {used} of {limit}.";

    public override string LabStopped(string time) => $"The lab was at fault for {time}; that time does not count.";

    public override string ClockSet(string time) => $"The machine's clock was set by {time} meanwhile.";

    public override string FirstTrue(string after) => $", first true after {after}";

    public override string Broke(int times) => times switch { 0 => string.Empty, 1 => ", broke once", _ => $", broke {times} times" };

    public override string WhatHappened => "What happened when";

    public override string NothingYet => "Nothing yet.";

    public override string StepsPassed => "Steps passed in each lesson";

    public override string PercentReached => "Percent reached in each exam";

    public override string StepsOf(string lesson, int passed, int count) => $"{lesson}: {passed} of {count}";

    public override string StepsAlone(int count) => $"{count} alone";

    public override string StepsWithHelp(int count) => $"{count} with help";

    public override string Percent(string number) => $"{number} %";

    public override string PassMark(int percent) => $"pass mark {percent} %";

    public override string Colon(string subject, string text) => $"{subject}: {text}";

    public override string Unwritable(string reason) => $"the report cannot be written: {reason}";

    public override string WrittenTo(string path) => $"Written to {path}";

    public override string Good(string file, string? learner, string key) => $"good  {file}  {learner}  key {key}";

    public override string Bad(string file, IEnumerable<string> problems) => $"BAD   {file}  {string.Join("; ", problems)}";

    public override string OneKey(IReadOnlyList<string> learners, string key) =>
        $"note  {string.Join(" and ", learners)} signed with one key, {key}";

    public override string TooLarge => "the file is too large for a result file";
}

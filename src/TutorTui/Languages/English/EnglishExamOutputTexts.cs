using System.Runtime.CompilerServices;
using TutorTui.Core.Exams;
using TutorTui.Core.Languages;
using TutorTui.Core.Search;

namespace TutorTui.Languages.English;

internal sealed class EnglishExamOutputTexts : ExamOutputTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ExamOutputTexts>.Add(Language.English, new EnglishExamOutputTexts());

    public override string Describe(Exam exam, string status) =>
        $"{exam.Id,-14} {exam.Limit.TotalMinutes,3:0} min  {exam.Tasks.Length,2} tasks  pass {exam.PassMark} %  {exam.Title} ({status})";

    public override string Running => "running";

    public override string NotBegun => "not begun";

    public override string Best(string percent, int attempts) => $"best {percent} in {attempts} {(attempts == 1 ? "attempt" : "attempts")}";

    public override string Rules(int minutes, int tasks, int passMark) => $"{minutes} minutes, {tasks} tasks, {passMark} % to pass.";

    public override string NoHints => "There are no hints.";

    public override string FreeHints => "Hints are free.";

    public override string HintPrice(int percent) =>
        $"Each hint costs {percent} % of its task's points, charged only when the task is solved.";

    public override string ShowsTicks => "Criteria that are met are shown.";

    public override string EvaluatedAtTheEnd => "Nothing is judged before the end.";

    public override string NoLookup => "Nothing can be looked up.";

    public override string Lookup(IReadOnlyList<SearchKind> kinds) =>
        $"You may look up: {string.Join(", ", kinds.Select(Word))}.";

    public override string TimeLeft(string attempt, string left, string limit) => $"{attempt}: {left} of {limit} left";

    public override string TimeStands(string attempt, string left, string limit) =>
        $"{attempt}: {left} of {limit} left, the clock stands still";

    public override string LabAtFault(string reason) => $"The lab is at fault: {reason}";

    public override string Flag => "flag";

    public override string CriteriaMet(int met, int count) => $"{met} of {count} criteria";

    public override string Task(string title, int points) => $"{title} ({points} {(points == 1 ? "point" : "points")})";

    public override string IsRunning(string attempt) => $"{attempt} is running. Go on with: tutor exam resume";

    public override string BeginOne => "Begin one with: tutor exam ID";

    public override string BeginIt(string exam) => $"Begin it with: tutor exam start {exam}";

    public override string NothingMissed(string exam) =>
        $"nothing of {exam} was missed: there is no finished attempt, or it was without a fault.";

    public override string ClockRuns =>
        "The clock runs. Work with: tutor exam resume, or tutor lab ssh machine1; then tutor exam status, tutor exam finish";

    public override string StartClock => "Start the clock?";

    public override string NothingBegun => "Nothing was begun. Add --yes to begin.";

    public override string NoneRunning => "no exam is running.";

    public override string TimeIsUp => "The time is up.";

    public override string NoSuchTask(string task, string suggestion) => $"the exam has no task '{task}'.{suggestion}";

    public override string Flagged(int task) => $"Task {task} is flagged.";

    public override string Unflagged(int task) => $"Task {task} is flagged no more.";

    public override string EvaluatedByLastObservation => "the exam is judged by the last look at the machines.";

    public override string Left(string attempt, string left, int flags) => $"{attempt}: {left} left, flagged: {flags}.";

    public override string FinishNow => "Finish the exam? Nothing can be changed afterwards.";

    public override string RunsOn => "The exam runs on. Add --yes to finish.";

    public override string NoneFinished => "no exam was finished yet.";

    public override string NoSuchAttempt(string attempt, string suggestion) => $"there is no finished attempt '{attempt}'.{suggestion}";

    public override string NoLongerThere(string exam) => $"the exam {exam} is no longer in the course.";

    public override string LabNotUp => "The lab is not up.";

    private static string Word(SearchKind kind) => kind switch
    {
        SearchKind.Text => "text",
        SearchKind.Hint => "hints",
        SearchKind.Solution => "solutions",
        SearchKind.Glossary => "glossary",
        SearchKind.Reference => "Docker's own help",
        SearchKind.Error => "errors",
    };
}

using System.Runtime.CompilerServices;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishExamScreenTexts : ExamScreenTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ExamScreenTexts>.Add(Language.English, new EnglishExamScreenTexts());

    public override string Result(string exam, string percent) => $"{exam}: {percent}";

    public override string ClockStoppedAt(string left) => $"clock stopped at {left}";

    public override string Left(string left) => $"left {left}";

    public override string LimitRule(Exam exam) =>
        $"{exam.Limit.TotalMinutes:0} minutes for {exam.Tasks.Length} tasks; {exam.PassMark} % to pass.";

    public override string HintRule(int? price) => price switch
    {
        null => "No hints.",
        0 => "Hints are free.",
        _ => $"A hint costs {price} % of its task's points, charged only when the task is solved.",
    };

    public override string CriteriaAreShown => "Criteria that are met are shown.";

    public override string EvaluatedAtTheEnd => "Nothing is judged before the end; part of a task earns part of its points.";

    public override string ClockRule => "The clock runs on when you leave the tutor. It stands still while the lab is at fault.";

    public override string LeftAndFlagged(string left, int flagged) => flagged switch
    {
        0 => $"{left} left. No task is flagged.",
        1 => $"{left} left. One task is flagged.",
        _ => $"{left} left. {flagged} tasks are flagged.",
    };

    public override string FinishMeans =>
        "The machines are looked at one last time, and you see the result. Nothing can be changed afterwards.";

    public override string NoneRuns => "No exam is running.";

    public override string NoHints => "There are no hints in this exam.";

    public override string SolutionsLater => "Solutions are shown when the exam is finished.";

    public override string NothingToSkip => "Nothing has to be skipped: take the tasks in any order. f flags one to come back to it.";

    public override string MachinesStay => "In an exam the machines stay as you make them.";

    public override string EvaluatedWhenFinished => "Nothing is judged before the exam is finished.";

    public override string NoLookup => "Nothing can be looked up in this exam.";

    public override string ExamGoesOn => "The exam is running. F finishes it; q leaves the tutor, and the clock runs on.";

    public override string LastLook => "Looking at the machines one last time …";

    public override string Ended(ExamEnd end) =>
        $"{(end is ExamEnd.TimeUp ? "The time is up." : "The exam is finished.")} Here is the review; R begins anew, l shows the lessons.";
}

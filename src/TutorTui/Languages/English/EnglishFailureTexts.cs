using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.English;

internal sealed class EnglishFailureTexts : FailureTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<FailureTexts>.Add(Language.English, new EnglishFailureTexts());

    public override string Why(string reason) => $"  why: {reason}";

    public override string Try(string remedy) => $"  try: {remedy}";

    public override string DidYouMean(IReadOnlyList<string> names) => $" Did you mean {string.Join(" or ", names)}?";

    public override string CourseUnreadable => "the course cannot be read.";

    public override string ExamUnreadable => "an exam cannot be read.";

    public override string NoSuchLesson(string lesson, string suggestion, IReadOnlyList<string> known) =>
        $"there is no lesson '{lesson}'.{suggestion} Lessons: {string.Join(", ", known)}";

    public override string NoSuchExam(string exam, string suggestion, IReadOnlyList<string> known) =>
        $"there is no exam '{exam}'.{suggestion} Exams: {string.Join(", ", known)}";

    public override string NoExams => "there are no exams in this course.";

    public override string NoValues(string lesson) => $"{lesson} has no values that could be chosen anew.";

    public override string NoSteps(string lesson) => $"{lesson} is to be read: it has no steps.";

    public override string NothingAsked(string lesson, int? step) => step is { } number
        ? $"Step {number} of {lesson}, which comes next, asks no question."
        : $"All steps of {lesson} are done: none asks a question.";

    public override string NoSuchStep(string lesson, string step) => $"{lesson} has no step '{step}'.";

    public override string NoSuchStep(string lesson, string step, int count) =>
        $"{lesson} has no step '{step}'. Its steps are 1 to {count}.";

    public override string LabNotUp => "the lab is not up.";

    public override string ExamHoldsMachines => "an exam is running, and the machines are its.";

    public override string ExamHidesText => "an exam is running, and the lessons' text cannot be looked up in it.";

    public override string ExamGivesHints => "an exam is running, and hints are asked for in the exam: tutor exam resume, then h.";

    public override string ExamHidesAll => "an exam is running, and nothing can be looked up in it.";

    public override string ResumeOrFinish => "tutor exam resume, or tutor exam finish";

    public override string ScreenNeedsTerminal => "the full screen needs a terminal, and input or output is none.";

    public override string VerbsWithoutScreen => "tutor list, tutor show <lesson>, tutor check <lesson>";

    public override string ShellNeedsTerminal => "a shell needs a terminal.";

    public override string ShellInTerminal => "tutor lab ssh machine1, typed in a terminal";

    public override string NoSuchMachine(string machine) => $"there is no machine '{machine}'.";

    public override string Fault(string message) => $"something went wrong that should not have: {message}";

    public override string FaultDetails(string log) => $"this is a fault of the tutor's; {log} has the details";

    public override string SameAgain => "the same again; nothing of your progress is lost";

    public override string CannotFillIn(string command) =>
        $"`{command}` cannot be filled in: the service it names has no running container.";

    public override string WaitingForStep(int step) => $"{step}. waiting until it is so";

    public override string StepNotDone(int step) => $"Step {step} could not be done.";

    public override string NotTrueInTime => "It did not come true in time.";

    public override string StepRemedy => "T brings the machines to the start of a step; x goes on without it.";
}

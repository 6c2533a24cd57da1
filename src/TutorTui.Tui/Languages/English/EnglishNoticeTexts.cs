using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Start;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishNoticeTexts : NoticeTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<NoticeTexts>.Add(Language.English, new EnglishNoticeTexts());

    public override string Sentences(params ReadOnlySpan<string> sentences) =>
        string.Join(' ', sentences.ToArray().Where(sentence => sentence.Length > 0));

    public override string LabHasFailed(string failure) => $"{failure} The shell pane says why and what to do (Tab).";

    public override string YouWereHere => "You were here the last time. l shows all lessons.";

    public override string LabIsReady => "The lab is ready.";

    public override string StepRegressed(int step, string lost) => $"Step {step}: {lost}";

    public override string AllStepsDone(int steps) => $"All {steps} steps are done.";

    public override string StepDone(int step, string title) => $"Step {step} is done: {title}";

    public override string NoSuchKey(string prefix, string key) => $"{prefix} {key} means nothing. {prefix} ? shows the keys.";

    public override string NoSteps => "This chapter is to be read: it has no steps. l shows the other lessons.";

    public override string RestartOnceOpen => "A lesson can begin anew once it is open and the lab is ready.";

    public override string SendOnceReady => "Commands can be sent as soon as the lab and the lesson are ready.";

    public override string FindYourOwnWay => "No command is given here: find your own way. h shows a hint, s the solution.";

    public override string AllCommandsSent =>
        "All commands of this step were sent. The checks say what is missing; c marks the first again.";

    public override string LabIsStillPreparing => "The lab is still being made ready.";

    public override string LookingAgain => "Looking again.";

    public override string NoMoreHints => "There are no more hints for this step. s shows the solution, S lets the tutor do it.";

    public override string SkipOnceChecked => "A step can be skipped once the lesson is being checked. n goes to the next one to read.";

    public override string StepIsDone => "This step is done. n goes to the next one.";

    public override string StepSkipped(int step) => $"Step {step} is skipped. It still counts when you do it later.";

    public override string AnswerOnceChecked => "Questions can be answered once the lesson is being checked.";

    public override string NoQuestion => "This step asks no question.";

    public override string NothingToSee => "There is nothing to look at yet.";

    public override string OpenALesson => "Open a lesson first.";

    public override string OnceReady => "That can be done once the lab and the lesson are ready.";

    public override string TutorIsAtIt => "The tutor is still at it. Wait until it has ended.";

    public override string ProgressIsNotKept(string why) => $"Your progress is not being kept: {why}";

    public override string SomethingWentWrong(string what) => $"Something went wrong: {what}";

    public override string LanguageChanged => "The tutor speaks English now. L goes on to the next language.";

    public override string LanguageCannotBeRead(string language, string why) => $"The course cannot be read in {language}: {why}";

    public override string LanguageIsNotKept(string why) => $"The tutor speaks English now, but will not the next time: {why}";

    public override LessonError PreparationTimedOut =>
        new("The lesson could not be prepared.", "A machine did not answer in time.", "Press r to try again; if it stays so, `tutor lab reset` makes both machines new.");

    public override LessonError StepTimedOut =>
        new("The step could not be done for you.", "A machine did not answer in time.", "Look at the checks, and try again; if it stays so, `tutor lab reset` makes both machines new.");
}

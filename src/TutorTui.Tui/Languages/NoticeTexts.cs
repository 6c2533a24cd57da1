using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Start;

namespace TutorTui.Tui.Languages;

/// <summary>Notices in the bottom line about the lesson, and about actions that are not possible at the moment.</summary>
internal abstract class NoticeTexts
{
    public static NoticeTexts Current => LanguageTable<NoticeTexts>.Current;

    /// <summary>Joins sentences; empty ones are left out.</summary>
    public abstract string Sentences(params ReadOnlySpan<string> sentences);

    public abstract string LabHasFailed(string failure);

    public abstract string YouWereHere { get; }

    public abstract string LabIsReady { get; }

    public abstract string StepRegressed(int step, string lost);

    public abstract string AllStepsDone(int steps);

    public abstract string StepDone(int step, string title);

    public abstract string NoSuchKey(string prefix, string key);

    public abstract string NoSteps { get; }

    public abstract string RestartOnceOpen { get; }

    public abstract string SendOnceReady { get; }

    public abstract string FindYourOwnWay { get; }

    public abstract string AllCommandsSent { get; }

    public abstract string LabIsStillPreparing { get; }

    public abstract string LookingAgain { get; }

    public abstract string NoMoreHints { get; }

    public abstract string SkipOnceChecked { get; }

    public abstract string StepIsDone { get; }

    public abstract string StepSkipped(int step);

    public abstract string AnswerOnceChecked { get; }

    public abstract string NoQuestion { get; }

    public abstract string NothingToSee { get; }

    public abstract string OpenALesson { get; }

    public abstract string OnceReady { get; }

    public abstract string TutorIsAtIt { get; }

    public abstract string ProgressIsNotKept(string why);

    public abstract string SomethingWentWrong(string what);

    public abstract string LanguageChanged { get; }

    public abstract string LanguageCannotBeRead(string language, string why);

    public abstract string LanguageIsNotKept(string why);

    /// <summary>A lesson was not prepared because a time limit ran out, without the learner having cancelled it.</summary>
    public abstract LessonError PreparationTimedOut { get; }

    /// <summary>A step that was being done for the learner waited too long for a machine.</summary>
    public abstract LessonError StepTimedOut { get; }
}

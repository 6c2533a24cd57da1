using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Languages;
using TutorTui.Core.Progress;

namespace TutorTui.Languages;

/// <summary>Texts that the lesson verbs print.</summary>
internal abstract class LessonOutputTexts
{
    public static LessonOutputTexts Current => LanguageTable<LessonOutputTexts>.Current;

    /// <summary>Joins sentences.</summary>
    public abstract string Sentences(params IEnumerable<string> sentences);

    public abstract string Kind(LessonKind kind);

    public abstract string Minutes(double minutes);

    public abstract string OnThisComputer { get; }

    public abstract string Note(NoteKind kind, string? title);

    /// <summary>Where a command is typed.</summary>
    public abstract string Inside(string container, string machine);

    public abstract string HintOf(int level, int count);

    public abstract string NothingSaidAbout(string words, string suggestion);

    public abstract string OtherWords { get; }

    public abstract string FoundHint(string title, int level);

    public abstract string FoundSolution(string title);

    public abstract string FoundTerm(string title);

    public abstract string FoundError(string title);

    public abstract string TutorWould { get; }

    public abstract string GoOn { get; }

    public abstract string NothingChanged { get; }

    public abstract string Ready(string lesson);

    public abstract string PassedOf(int passed, int count);

    /// <summary>How to answer a question on the command line.</summary>
    public abstract string AnswerBy(string lesson);

    public abstract string Status(StepStatus status);

    /// <summary>Appended to a title.</summary>
    public abstract string Colon(string text);

    /// <summary>Appended to a title in brackets.</summary>
    public abstract string Remark(string note);

    public abstract string Evaluation(Verdict verdict, string message);

    public abstract string Wanted(string wanted);

    public abstract string Observed(string observed);

    public abstract string Where(string where);

    public abstract string SeeIt(string command);

    public abstract string Hop(int number, HopState state, string name, string fact);

    public abstract string BookHas(string line);

    public abstract string Solved(string lesson);

    public abstract string SolvedUpTo(string lesson, string step);

    public abstract string NotBegun(int passed, int count);

    public abstract string Begun(int passed, int count, string at);

    /// <summary>A step's status, the hints seen, and since when it has ceased to be true.</summary>
    public abstract string StatusOfStep(StepStatus status, int hints, string? lostSince);

    public abstract string GoOnWith(string lesson);

    public abstract string Begin { get; }

    public abstract string TalkHelp { get; }
}

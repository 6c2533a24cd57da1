using System.Runtime.CompilerServices;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Languages;
using TutorTui.Core.Progress;

namespace TutorTui.Languages.English;

internal sealed class EnglishLessonOutputTexts : LessonOutputTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LessonOutputTexts>.Add(Language.English, new EnglishLessonOutputTexts());

    public override string Sentences(params IEnumerable<string> sentences) => string.Join(' ', sentences);

    public override string Kind(LessonKind kind) => LessonKindKeyword.Of(kind);

    public override string Minutes(double minutes) => $"{minutes,3:0} min";

    public override string OnThisComputer => "On this computer";

    public override string Note(NoteKind kind, string? title) => $"[{kind}] {title}".TrimEnd();

    public override string Inside(string container, string machine) => $"{container}, on {machine}";

    public override string HintOf(int level, int count) => $"Hint {level} of {count}";

    public override string NothingSaidAbout(string words, string suggestion) => $"nothing is said about '{words}'.{suggestion}";

    public override string OtherWords => "other words, or tutor list";

    public override string FoundHint(string title, int level) => $"{title}, hint {level}";

    public override string FoundSolution(string title) => $"{title}, solution";

    public override string FoundTerm(string title) => $"{title} (term)";

    public override string FoundError(string title) => $"Error: {title}";

    public override string TutorWould => "To begin this lesson, the tutor would:";

    public override string GoOn => "Go on?";

    public override string NothingChanged => "Nothing was changed. Add --yes to do it.";

    public override string Ready(string lesson) => $"{lesson} is ready. Read it with: tutor show {lesson}";

    public override string AnswerBy(string lesson) => $"answer:   tutor check {lesson} --answer TEXT";

    public override string PassedOf(int passed, int count) => $"{passed} of {count}";

    public override string Status(StepStatus status) => status switch
    {
        StepStatus.Open => "open",
        StepStatus.Passed => "passed",
        StepStatus.PassedWithHelp => "passed with help",
        StepStatus.Skipped => "skipped",
    };

    public override string Colon(string text) => $": {text}";

    public override string Remark(string note) => $"  ({note})";

    public override string Evaluation(Verdict verdict, string message) => $"{Word(verdict)}: {message}";

    public override string Wanted(string wanted) => $"wanted:   {wanted}";

    public override string Observed(string observed) => $"observed: {observed}";

    public override string Where(string where) => $"where:    {where}";

    public override string SeeIt(string command) => $"see it:   {command}";

    public override string Hop(int number, HopState state, string name, string fact) => $"hop {number}:    {HopWord(state)} {name}: {fact}";

    public override string BookHas(string line) => $"the book has, yours has not: {line}";

    public override string Solved(string lesson) => $"{lesson} is solved.";

    public override string SolvedUpTo(string lesson, string step) => $"{lesson} is solved up to step {step}.";

    public override string NotBegun(int passed, int count) => $"{passed} of {count}, not begun";

    public override string Begun(int passed, int count, string at) => $"{passed} of {count}, begun {at}";

    public override string StatusOfStep(StepStatus status, int hints, string? lostSince) => string.Concat(
        Status(status),
        hints > 0 ? $", hint {hints} seen" : string.Empty,
        lostSince is not null ? $", no longer so since {lostSince}" : string.Empty);

    public override string GoOnWith(string lesson) => $"Type tutor to go on with {lesson}.";

    public override string Begin => "Type tutor to begin.";

    public override string TalkHelp =>
        "Type a lesson's number to read it, or a verb: "
        + "start ID, check ID, hint ID STEP, exam, lab up, help. l lists the lessons, q leaves.";

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "pass",
        Verdict.NotYet => "not yet",
        Verdict.Fail => "fail",
        Verdict.Waiting => "waiting",
        Verdict.Unknown => "unknown",
    };

    private static string HopWord(HopState state) => state switch
    {
        HopState.Sound => "ok   ",
        HopState.Broken => "ends ",
        HopState.Unknown => "?    ",
    };
}

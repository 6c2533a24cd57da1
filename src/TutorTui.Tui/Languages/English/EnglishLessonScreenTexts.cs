using System.Runtime.CompilerServices;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishLessonScreenTexts : LessonScreenTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LessonScreenTexts>.Add(Language.English, new EnglishLessonScreenTexts());

    public override string KindOf(LessonKind kind) => kind switch
    {
        LessonKind.Exercise => "Exercise",
        LessonKind.Activity => "Activity",
        LessonKind.Chapter => "Chapter",
        LessonKind.Exam => "Exam",
        _ => throw new InvalidOperationException($"No word for {kind}."),
    };

    public override string Takes(TimeSpan duration) => $"{duration.TotalMinutes:0} min";

    public override string Machines(IEnumerable<MachineName> machines) => string.Join(" and ", machines);

    public override string NoteTitle(NoteKind kind, string? title) => title is { Length: > 0 } ? $"{WordOf(kind)}: {title}" : WordOf(kind);

    public override string HintTitle(int number, int count, bool isForPresentFault) =>
        $"Hint {number} of {count}{(isForPresentFault ? ", for what is wrong now" : string.Empty)}";

    public override string ReadAboutIt(string heading) => $"Read about it: {heading}";

    public override string StepAbove(int number, string title) => $"{number}. {title}, above";

    public override string Solution => "Solution";

    private static string WordOf(NoteKind kind) => kind switch
    {
        NoteKind.Note => "Note",
        NoteKind.Tip => "Tip",
        NoteKind.Warning => "Careful",
        _ => throw new InvalidOperationException($"No word for {kind}."),
    };
}

using System.Runtime.CompilerServices;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseLessonScreenTexts : LessonScreenTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LessonScreenTexts>.Add(Language.Chinese, new ChineseLessonScreenTexts());

    public override string KindOf(LessonKind kind) => kind switch
    {
        LessonKind.Exercise => "练习",
        LessonKind.Activity => "活动",
        LessonKind.Chapter => "章节",
        LessonKind.Exam => "考试",
        _ => throw new InvalidOperationException($"No word for {kind}."),
    };

    public override string Takes(TimeSpan duration) => $"{duration.TotalMinutes:0} 分钟";

    public override string Machines(IEnumerable<MachineName> machines) => string.Join(" 和 ", machines);

    public override string NoteTitle(NoteKind kind, string? title) => title is { Length: > 0 } ? $"{WordOf(kind)}：{title}" : WordOf(kind);

    public override string HintTitle(int number, int count, bool isForPresentFault) =>
        $"提示 {number}/{count}{(isForPresentFault ? "，针对现在的问题" : string.Empty)}";

    public override string ReadAboutIt(string heading) => $"参见：{heading}";

    public override string StepAbove(int number, string title) => $"上文“{number}. {title}”";

    public override string Solution => "答案";

    private static string WordOf(NoteKind kind) => kind switch
    {
        NoteKind.Note => "说明",
        NoteKind.Tip => "小提示",
        NoteKind.Warning => "注意",
        _ => throw new InvalidOperationException($"No word for {kind}."),
    };
}

using TutorTui.Core.Courses;
using TutorTui.Core.Courses.Text;
using TutorTui.Core.Languages;
using TutorTui.Tui.Languages.Chinese;
using TutorTui.Tui.Languages.English;

namespace TutorTui.Tui.Languages;

/// <summary>What stands in a lesson's text without being part of it.</summary>
internal abstract class LessonTexts
{
    private static readonly LanguageTable<LessonTexts> Table = new(new EnglishLessonTexts(), new ChineseLessonTexts());

    public static LessonTexts Current => Table.Current;

    public abstract string KindOf(LessonKind kind);

    public abstract string Takes(TimeSpan duration);

    public abstract string Machines(IEnumerable<MachineName> machines);

    public abstract string NoteTitle(NoteKind kind, string? title);

    public abstract string HintTitle(int number, int count, bool isForPresentFault);

    public abstract string ReadAboutIt(string heading);

    public abstract string StepAbove(int number, string title);

    public abstract string Solution { get; }
}

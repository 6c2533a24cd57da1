using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>Texts inserted into a lesson's text.</summary>
internal abstract class LessonScreenTexts
{
    public static LessonScreenTexts Current => LanguageTable<LessonScreenTexts>.Current;

    public abstract string KindOf(LessonKind kind);

    public abstract string Takes(TimeSpan duration);

    public abstract string Machines(IEnumerable<MachineName> machines);

    public abstract string NoteTitle(NoteKind kind, string? title);

    public abstract string HintTitle(int number, int count, bool isForPresentFault);

    public abstract string ReadAboutIt(string heading);

    public abstract string StepAbove(int number, string title);

    public abstract string Solution { get; }
}

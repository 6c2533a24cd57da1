using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Identifiers;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Settings;

namespace TutorTui.Commands.Access;

/// <summary>The courses' exams, for verbs that need them; reports failures itself.</summary>
internal sealed class ExamAccess(CourseAccess courses, ExamSetReader exams, UserSettings settings, IConsole console)
{
    /// <summary>The exams, or null and the exit status where the courses cannot be read.</summary>
    public (ExamService? Exams, int ExitCode) Open()
    {
        var (library, exitCode) = courses.Load(new() { Language = settings.Language });
        return library is null ? (null, exitCode) : (Open(library), ExitCodes.Ok);
    }

    /// <summary>Every exam of the courses that is without errors; says what is wrong with the others.</summary>
    public ExamService Open(Library library)
    {
        var (service, diagnostics) = exams.Read(library, settings.Language);
        if (!diagnostics.IsEmpty)
        {
            console.Note(FailureTexts.Current.ExamUnreadable);
            foreach (var diagnostic in diagnostics)
            {
                console.Error.WriteLine($"  {diagnostic}");
            }
        }

        return service;
    }

    /// <summary>An exam by its id, or null and the exit status after naming those there are.</summary>
    public (Exam? Exam, int ExitCode) Find(ExamService service, string text)
    {
        if (ExamId.TryParse(text.ToLowerInvariant(), out var id) && service.Usual.Find(id) is { } exam)
        {
            return (exam, ExitCodes.Ok);
        }

        var known = service.Usual.Exams.Select(candidate => candidate.Id.ToString()).ToList();
        return (null, console.ReportUsage(
            known.Count == 0 ? FailureTexts.Current.NoExams : FailureTexts.Current.NoSuchExam(text, NameSuggestions.Of(text, known), known),
            "tutor exam"));
    }
}

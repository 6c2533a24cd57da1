using TutorTui.Content;
using TutorTui.Content.Exams;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Output;

namespace TutorTui.Composition;

/// <summary>The course's exams, for verbs that need them; reports what is wrong by itself.</summary>
internal static class ExamAccess
{
    /// <summary>The desk at which exams are written, or null and the exit status where the course cannot be read.</summary>
    public static (ExamDesk? Desk, int ExitCode) Open(TutorHost host)
    {
        var (course, exitCode) = CourseAccess.Load();
        return course is null ? (null, exitCode) : (Open(host, course, Console.Error), ExitCodes.Ok);
    }

    /// <summary>The desk, with every exam of the course that is without errors.</summary>
    /// <param name="host">What to work with.</param>
    /// <param name="course">The course.</param>
    /// <param name="errors">Told what is wrong with the other exams; null says nothing.</param>
    public static ExamDesk Open(TutorHost host, Course course, TextWriter? errors)
    {
        var found = ContentLocator.Find(Environment.GetEnvironmentVariable(ContentLocator.Variable), AppContext.BaseDirectory);
        var loaded = found.TryGet(out var directory) ? ExamLoader.Load(directory, course.Lessons) : new([], found.Error!.Diagnostics);
        if (!loaded.Diagnostics.IsEmpty && errors is not null)
        {
            errors.WriteLine("tutor: an exam cannot be read.");
            foreach (var diagnostic in loaded.Diagnostics)
            {
                errors.WriteLine($"  {diagnostic}");
            }
        }

        return new(host.Desk, loaded.Exams, (id, _) => course.Find(id), host.Progress, host.Clock, Random.Shared);
    }

    /// <summary>An exam by its id, or null and the exit status after naming those there are.</summary>
    public static (Exam? Exam, int ExitCode) Find(ExamDesk desk, string text)
    {
        if (ExamId.TryParse(text.ToLowerInvariant(), out var id) && desk.Find(id) is { } exam)
        {
            return (exam, ExitCodes.Ok);
        }

        var known = desk.Exams.Select(candidate => candidate.Id.ToString()).ToList();
        return (null, Errors.Usage(
            known.Count == 0 ? "there are no exams in this course." : $"there is no exam '{text}'.{NearNames.Of(text, known)} Exams: {string.Join(", ", known)}",
            "tutor exam"));
    }
}

using System.Collections.Immutable;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Yaml;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Loading;

/// <summary>
/// Loads a course from its folder: <c>course.yaml</c> and a <c>lesson.md</c> for each lesson, with its translations beside it. Any
/// error in them makes the whole course invalid, and all are reported together; a translation with errors is not used.
/// </summary>
public static class CourseLoader
{
    private const string IndexFile = "course.yaml";

    /// <summary>Reads everything. Whatever the content is, the result is a course or diagnostics, never an exception.</summary>
    /// <param name="directory">The folder that holds <c>course.yaml</c>.</param>
    /// <param name="options">The language and the parameter values; null for English and the default values.</param>
    public static Result<Course, ContentFailure> Load(string directory, LoadOptions? options = null)
    {
        var loaded = Read(directory, options ?? LoadOptions.Default);
        return loaded.Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error)
            ? new ContentFailure(directory, [.. loaded.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error)])
            : Build(loaded, directory, options ?? LoadOptions.Default);
    }

    /// <summary>Reads and validates the course, without its translations.</summary>
    internal static LoadedCourse Read(string directory, LoadOptions options)
    {
        var diagnostics = new FileDiagnostics(IndexFile);
        var index = ReadIndex(directory, diagnostics);
        var lessons = index?.Folders.Select(folder => LoadedLesson.Load(directory, folder, options)).ToList() ?? [];
        ReportDuplicates(lessons, diagnostics);
        ReportBadLinks(lessons, lessons);
        return new(index, diagnostics, lessons);
    }

    /// <summary>Reads <c>course.yaml</c> alone; null when that cannot be done.</summary>
    internal static CourseIndex? ReadIndex(string directory, FileDiagnostics? diagnostics = null)
    {
        diagnostics ??= new(IndexFile);
        return CourseFile.Read(Path.Combine(directory, IndexFile), diagnostics) is { } source
            ? new CourseIndexReader(diagnostics).Read(source)
            : null;
    }

    private static Course Build(LoadedCourse loaded, string directory, LoadOptions options)
    {
        var index = loaded.Index!;
        return new()
        {
            Id = index.Id,
            Title = index.Titles.GetValueOrDefault(options.Language, index.Titles[Course.BaseLanguage]),
            Languages = [Course.BaseLanguage, .. index.Titles.Keys.Where(language => language != Course.BaseLanguage)],
            Lessons = [.. loaded.Lessons.Select(lesson => Translate(lesson, directory, options.Language, index.BlanksIn(options.Language)))],
        };
    }

    /// <summary>The lesson in the language, or in English if it has no valid translation.</summary>
    private static Lesson Translate(LoadedLesson lesson, string directory, string language, Blanks blanks) =>
        (language == Course.BaseLanguage ? null : lesson.Translate(directory, language, blanks)?.Lesson) ?? lesson.Lesson!;

    private static void ReportDuplicates(List<LoadedLesson> lessons, FileDiagnostics diagnostics)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<LessonId>();
        foreach (var lesson in lessons)
        {
            if (!folders.Add(lesson.Folder.Name))
            {
                diagnostics.Report(DiagnosticCodes.DuplicateLesson, lesson.Folder.Position,
                    $"The folder '{lesson.Folder.Name}' is there twice. Remove one.");
            }
            else if (lesson.Lesson is { } good && !ids.Add(good.Id))
            {
                diagnostics.Report(DiagnosticCodes.DuplicateLesson, lesson.Folder.Position,
                    $"The lesson in '{lesson.Folder.Name}' has the id '{good.Id}', which another one has too. Change one.");
            }
        }
    }

    /// <summary>Reports links to lessons that the course does not have.</summary>
    internal static void ReportBadLinks(IReadOnlyCollection<LoadedLesson> from, IReadOnlyCollection<LoadedLesson> lessons)
    {
        var ids = lessons.Select(lesson => lesson.Lesson?.Id.ToString()).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (ids.Count < lessons.Count)
        {
            // The id of a lesson that could not be read is unknown, so links to it cannot be checked.
            return;
        }

        foreach (var lesson in from)
        {
            foreach (var (target, position) in lesson.Context.UsedLessons.Where(link => !ids.Contains(link.Lesson)))
            {
                lesson.Context.Diagnostics.Report(DiagnosticCodes.BadLink, position,
                    $"The course has no lesson '{target}'.{KeywordSuggestion.For(target, ids)}");
            }
        }
    }
}

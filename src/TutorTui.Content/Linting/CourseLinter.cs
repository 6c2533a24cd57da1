using System.Collections.Immutable;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Linting;

/// <summary>
/// Lints courses with all their translations, without a lab: reports errors, and warns about parts that a good lesson should have.
/// </summary>
public static class CourseLinter
{
    /// <summary>All diagnostics of the courses in these folders, in the order of the files; empty when everything is fine.</summary>
    /// <param name="directories">As <see cref="ContentLocator.Find"/> gives them; files are named from the folder above them.</param>
    public static ImmutableArray<Diagnostic> Lint(ImmutableArray<string> directories)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var owners = new LessonOwners();
        foreach (var directory in directories)
        {
            var loaded = CourseLoader.Read(directory, LoadOptions.Default);
            var ids = loaded.Lessons.Select(lesson => lesson.Lesson?.Id).OfType<LessonId>();
            diagnostics.AddRange(Lint(loaded, directory).Concat(owners.Add(directory, ids))
                .Select(diagnostic => LibraryLoader.InFolder(diagnostic, directory)));
        }

        return diagnostics.ToImmutable();
    }

    /// <summary>One lesson of a course by its folder, in a language, and the diagnostics of its file in that language.</summary>
    /// <returns>The lesson, null when it cannot be read, and the diagnostics.</returns>
    public static (Lesson? Lesson, ImmutableArray<Diagnostic> Diagnostics) Inspect(string course, string folder, string language)
    {
        var lesson = LoadedLesson.Load(course, new(folder, SourcePosition.Start), LoadOptions.Default);
        if (lesson.Lesson is { } good)
        {
            Coverage.Evaluate(good, lesson.Context);
        }

        if (language == Course.BaseLanguage)
        {
            return (lesson.Lesson, [.. lesson.Context.Diagnostics.InOrder]);
        }

        var translation = lesson.Translate(course, language, CourseLoader.ReadIndex(course)?.BlanksIn(language) ?? Blanks.None);
        return (translation?.Lesson ?? lesson.Lesson,
            [.. lesson.Context.Diagnostics.InOrder, .. translation?.Context.Diagnostics.InOrder ?? NotTranslated(lesson, language)]);
    }

    private static IEnumerable<Diagnostic> NotTranslated(LoadedLesson lesson, string language)
    {
        var missing = new FileDiagnostics($"{lesson.Folder.Name}/lesson.{language}.md");
        missing.Warn(DiagnosticCodes.NotTranslated, SourcePosition.Start,
            $"The course is meant for {language} too, but this file is missing: the lesson is shown in English.");
        return missing.InOrder;
    }

    private static void ValidateBlanks(Lesson lesson, Blanks blanks, FileDiagnostics diagnostics)
    {
        var output = lesson.Steps.SelectMany(step => step.Body).OfType<OutputBlock>();
        foreach (var word in output.SelectMany(block => blanks.MissingIn(block.Text)).Distinct())
        {
            diagnostics.Warn(DiagnosticCodes.NoBlank, SourcePosition.Start,
                $"The lesson's output has <{word}>, and course.yaml has no word for it in this language. Add it to its blanks.");
        }
    }

    private static ImmutableArray<Diagnostic> Lint(LoadedCourse course, string directory)
    {
        var all = course.Own.InOrder.ToList();
        foreach (var lesson in course.Lessons)
        {
            if (lesson.Lesson is { } good)
            {
                Coverage.Evaluate(good, lesson.Context);
            }

            all.AddRange(lesson.Context.Diagnostics.InOrder);
            foreach (var language in course.Index!.Titles.Keys.Where(language => language != Course.BaseLanguage))
            {
                all.AddRange(LintTranslation(course, lesson, directory, language));
            }
        }

        return [.. all];
    }

    private static IEnumerable<Diagnostic> LintTranslation(LoadedCourse course, LoadedLesson lesson, string directory, string language)
    {
        if (lesson.Lesson is null)
        {
            return [];
        }

        var blanks = course.Index!.BlanksIn(language);
        if (lesson.Translate(directory, language, blanks) is not { } translation)
        {
            return NotTranslated(lesson, language);
        }

        ValidateBlanks(lesson.Lesson, blanks, translation.Context.Diagnostics);
        CourseLoader.ReportBadLinks([translation], course.Lessons);
        return translation.Context.Diagnostics.InOrder;
    }
}

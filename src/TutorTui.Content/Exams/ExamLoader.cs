using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;

namespace TutorTui.Content.Exams;

/// <summary>Loads a course's exams: each folder in its <c>exams</c> holds an <c>exam.yaml</c>.</summary>
public static class ExamLoader
{
    private const string ExamsFolder = "exams";
    private const string ExamFile = "exam.yaml";

    /// <summary>
    /// Reads all exams, ordered by the names of their folders. An invalid one is left out and reported, and does not affect the
    /// others.
    /// </summary>
    /// <param name="directory">The course's folder.</param>
    /// <param name="lessons">The lessons that tasks may come from.</param>
    /// <param name="language">The language; an exam without a valid translation is loaded in English.</param>
    public static LoadedExams Load(string directory, ImmutableArray<Lesson> lessons, string language = Course.BaseLanguage)
    {
        var exams = ImmutableArray.CreateBuilder<Exam>();
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var folder in Folders(Path.Combine(directory, ExamsFolder)))
        {
            var diagnostics = new FileDiagnostics($"{ExamsFolder}/{folder}/{ExamFile}");
            if (CourseFile.Read(Path.Combine(directory, ExamsFolder, folder, ExamFile), diagnostics) is { } source
                && new ExamReader(diagnostics, lessons).Read(source) is { } exam)
            {
                if (exams.Any(other => other.Id == exam.Id))
                {
                    diagnostics.Report(DiagnosticCodes.DuplicateExam, SourcePosition.Start, $"Another exam has the id '{exam.Id}' already. Change one.");
                }
                else
                {
                    exams.Add(Translate(exam, Path.Combine(directory, ExamsFolder, folder), folder, lessons, language, all));
                }
            }

            all.AddRange(diagnostics.InOrder);
        }

        return new(exams.ToImmutable(), all.ToImmutable());
    }

    private static Exam Translate(
        Exam exam, string path, string folder, ImmutableArray<Lesson> lessons, string language, ImmutableArray<Diagnostic>.Builder all)
    {
        var file = $"exam.{language}.yaml";
        if (language == Course.BaseLanguage || !File.Exists(Path.Combine(path, file)))
        {
            return exam;
        }

        var diagnostics = new FileDiagnostics($"{ExamsFolder}/{folder}/{file}");
        var translated = CourseFile.Read(Path.Combine(path, file), diagnostics) is { } source
            ? new ExamTranslation(diagnostics, lessons).Apply(exam, source)
            : exam;
        all.AddRange(diagnostics.InOrder);
        return translated;
    }

    private static IEnumerable<string> Folders(string directory)
    {
        try
        {
            return Directory.Exists(directory)
                ? [.. Directory.EnumerateDirectories(directory).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)]
                : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}

/// <summary>A course's valid exams, and the diagnostics of the others.</summary>
public sealed record LoadedExams(ImmutableArray<Exam> Exams, ImmutableArray<Diagnostic> Diagnostics);

using System.Collections.Immutable;
using TutorTui.Content.Loading;
using TutorTui.Content.Sources;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;

namespace TutorTui.Content.Exams;

/// <summary>Loads a course's exams: each folder in its <c>exams</c> holds an <c>exam.yaml</c>.</summary>
public static class ExamLoader
{
    private const string ExamsFolder = "exams";
    private const string ExamFile = "exam.yaml";

    /// <summary>Reads all exams, by the names of their folders; a broken one is left out and explained, and spoils no other.</summary>
    /// <param name="directory">The course's folder.</param>
    /// <param name="lessons">The lessons that tasks may come from.</param>
    public static LoadedExams Load(string directory, ImmutableArray<Lesson> lessons)
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
                    exams.Add(exam);
                }
            }

            all.AddRange(diagnostics.InOrder);
        }

        return new(exams.ToImmutable(), all.ToImmutable());
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

/// <summary>A course's good exams, and what is wrong with the others.</summary>
public sealed record LoadedExams(ImmutableArray<Exam> Exams, ImmutableArray<Diagnostic> Diagnostics);

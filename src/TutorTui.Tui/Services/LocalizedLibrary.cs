using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Lessons.Sessions;

namespace TutorTui.Tui.Services;

/// <summary>All content in one language: the lessons, the exams, and the service that opens them.</summary>
public sealed record LocalizedLibrary
{
    public required Library Library { get; init; }

    /// <summary>The exams; the library's lessons have their papers.</summary>
    public ImmutableArray<Exam> Exams { get; init; } = [];

    public required ILessonService Lessons { get; init; }

    /// <summary>The paper of an attempt; null where its exam is no longer there.</summary>
    public required Func<ExamAttempt, ExamPaper?> PaperOf { get; init; }
}

using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Exams;

/// <summary>The exams and the lessons they draw on, with the values that one seed selects.</summary>
/// <param name="Exams">In the order of the list.</param>
/// <param name="Lessons">Where the tasks come from.</param>
public sealed record ExamSet(ImmutableArray<Exam> Exams, ImmutableArray<Lesson> Lessons)
{
    public static ExamSet Empty { get; } = new([], []);

    public Exam? Find(ExamId id) => Exams.FirstOrDefault(exam => exam.Id == id);

    /// <summary>The paper of an exam, with all its tasks or only some.</summary>
    public ExamPaper PaperOf(Exam exam, IReadOnlyCollection<StepId>? tasks = null) =>
        ExamPaper.Make(exam, id => Lessons.FirstOrDefault(lesson => lesson.Id == id), tasks);
}

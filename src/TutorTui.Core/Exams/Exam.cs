using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Exams;

/// <summary>An exam as its author wrote it: tasks drawn from lessons, weights, a time limit and rules.</summary>
public sealed record Exam
{
    public required ExamId Id { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence for the list.</summary>
    public required string Summary { get; init; }

    public required TimeSpan Limit { get; init; }

    /// <summary>Percent of all points needed to pass.</summary>
    public required int PassMark { get; init; }

    /// <summary>The remaining times at which the learner is warned, longest first.</summary>
    public ImmutableArray<TimeSpan> Warnings { get; init; } = [];

    public required ExamPolicy Policy { get; init; }

    /// <summary>The text before the tasks.</summary>
    public required ImmutableArray<Block> Introduction { get; init; }

    /// <summary>In order; never empty in valid content.</summary>
    public required ImmutableArray<ExamTask> Tasks { get; init; }
}

/// <summary>One task of an exam: the goals of one or several steps of a lesson.</summary>
public sealed record ExamTask
{
    public required StepId Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Its weight among the tasks.</summary>
    public required int Weight { get; init; }

    public required LessonId Lesson { get; init; }

    /// <summary>Steps of the lesson whose checks are the task's criteria; never empty.</summary>
    public required ImmutableArray<StepId> Steps { get; init; }

    /// <summary>
    /// Additional criteria of the exam itself, such as values that the seed selects; they may refer to objects that the lesson's
    /// checks find.
    /// </summary>
    public ImmutableArray<Check> Also { get; init; } = [];

    /// <summary>The instructions; empty if the text of the steps is used.</summary>
    public required ImmutableArray<Block> Text { get; init; }
}

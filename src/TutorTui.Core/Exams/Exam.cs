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

    /// <summary>At how much time left the learner is warned, longest first.</summary>
    public ImmutableArray<TimeSpan> Warnings { get; init; } = [];

    public required ExamPolicy Policy { get; init; }

    /// <summary>The text before the tasks.</summary>
    public required ImmutableArray<Block> Introduction { get; init; }

    /// <summary>In order; never empty in valid content.</summary>
    public required ImmutableArray<ExamTask> Tasks { get; init; }
}

/// <summary>One task of an exam: what one or several steps of a lesson want to be true.</summary>
public sealed record ExamTask
{
    public required StepId Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What it counts among the tasks.</summary>
    public required int Weight { get; init; }

    public required LessonId Lesson { get; init; }

    /// <summary>Steps of the lesson whose checks are the task's criteria; never empty.</summary>
    public required ImmutableArray<StepId> Steps { get; init; }

    /// <summary>Criteria of the exam's own, such as values that the seed has chosen; they may speak of what the lesson's checks find.</summary>
    public ImmutableArray<Check> Also { get; init; } = [];

    /// <summary>What is to be done; empty where the steps' own text says it.</summary>
    public required ImmutableArray<Block> Text { get; init; }
}

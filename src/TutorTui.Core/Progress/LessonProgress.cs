using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Progress;

/// <summary>Where the learner is in one lesson: a fold over the events since it was last begun.</summary>
public sealed record LessonProgress
{
    /// <summary>How many commands back the checks can look.</summary>
    private const int MaxCommands = 500;

    public required LessonId Lesson { get; init; }

    /// <summary>The lab it was begun on, or null when it was never begun.</summary>
    public string? LabId { get; init; }

    /// <summary>When each step passed.</summary>
    public ImmutableDictionary<StepId, DateTimeOffset> Passed { get; init; } =
        ImmutableDictionary<StepId, DateTimeOffset>.Empty;

    /// <summary>Commands run on that lab since then, oldest first, the latest 500.</summary>
    public ImmutableArray<FinishedCommand> Commands { get; init; } = [];

    public static LessonProgress Of(LessonId lesson, IEnumerable<ProgressEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Aggregate(new LessonProgress { Lesson = lesson }, (progress, next) => progress.With(next));
    }

    /// <summary>The progress after one more event; events of other lessons and labs change nothing.</summary>
    public LessonProgress With(ProgressEvent next) => next switch
    {
        LessonStarted started when started.Lesson == Lesson => new() { Lesson = Lesson, LabId = started.LabId },
        StepPassed passed when passed.Lesson == Lesson && !Passed.ContainsKey(passed.Step) =>
            this with { Passed = Passed.Add(passed.Step, passed.At) },
        CommandFinished finished when finished.LabId == LabId =>
            this with { Commands = [.. Commands.Skip(Commands.Length + 1 - MaxCommands), finished.Command] },
        _ => this,
    };
}

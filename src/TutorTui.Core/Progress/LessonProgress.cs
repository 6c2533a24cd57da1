using System.Collections.Immutable;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Progress;

/// <summary>The learner's progress in one lesson: a fold over the events since it was last begun.</summary>
public sealed record LessonProgress
{
    /// <summary>How many commands are kept for checks to look at.</summary>
    private const int MaxCommands = 500;

    public required LessonId Lesson { get; init; }

    /// <summary>The lab it was begun on, or null when it was never begun.</summary>
    public string? LabId { get; init; }

    /// <summary>When it was last begun; null when it was never.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When each step passed.</summary>
    public ImmutableDictionary<StepId, DateTimeOffset> Passed { get; init; } =
        ImmutableDictionary<StepId, DateTimeOffset>.Empty;

    /// <summary>Steps that the learner skipped; a step that passes later is removed.</summary>
    public ImmutableHashSet<StepId> Skipped { get; init; } = [];

    /// <summary>Steps that the tutor did, or whose solution it showed, before they passed.</summary>
    public ImmutableHashSet<StepId> Helped { get; init; } = [];

    /// <summary>How many hints of each step were shown before it passed.</summary>
    public ImmutableDictionary<StepId, int> Hints { get; init; } = ImmutableDictionary<StepId, int>.Empty;

    /// <summary>For each passed step that is not true at present, since when.</summary>
    public ImmutableDictionary<StepId, DateTimeOffset> Regressions { get; init; } =
        ImmutableDictionary<StepId, DateTimeOffset>.Empty;

    /// <summary>The latest answer to each question.</summary>
    public ImmutableDictionary<CheckId, string> Answers { get; init; } = ImmutableDictionary<CheckId, string>.Empty;

    /// <summary>The step that the learner looked at last, or null.</summary>
    public StepId? LastVisited { get; init; }

    /// <summary>Commands run on that lab since then, oldest first, the latest 500.</summary>
    public ImmutableArray<FinishedCommand> Commands { get; init; } = [];

    public static LessonProgress Of(LessonId lesson, IEnumerable<ProgressEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Aggregate(new LessonProgress { Lesson = lesson }, (progress, next) => progress.With(next));
    }

    /// <summary>The lesson that was open last, on the screen or begun by a verb, or null. Finished exams do not count.</summary>
    public static LessonId? LastOpen(IEnumerable<ProgressEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events
            .Select(progress => progress switch
            {
                StepVisited visited => visited.Lesson,
                LessonStarted started when ExamId.Of(started.Lesson) is null => started.Lesson,
                _ => (LessonId?)null,
            })
            .LastOrDefault(lesson => lesson is not null);
    }

    /// <summary>The status of a step.</summary>
    public StepStatus StatusOf(StepId step) =>
        Passed.ContainsKey(step) ? (Helped.Contains(step) ? StepStatus.PassedWithHelp : StepStatus.Passed)
        : Skipped.Contains(step) ? StepStatus.Skipped
        : StepStatus.Open;

    /// <summary>The parameter values with which each lesson was last begun.</summary>
    public static ImmutableDictionary<LessonId, ImmutableSortedDictionary<string, string>> ValuesIn(IEnumerable<ProgressEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.OfType<LessonStarted>()
            .GroupBy(started => started.Lesson)
            .Select(group => group.Last())
            .Where(started => !started.Values.IsEmpty)
            .ToImmutableDictionary(started => started.Lesson, started => started.Values);
    }

    /// <summary>The progress after one more event; events of other lessons and labs change nothing.</summary>
    public LessonProgress With(ProgressEvent next) => next switch
    {
        LessonStarted started when started.Lesson == Lesson =>
            new() { Lesson = Lesson, LabId = started.LabId, StartedAt = started.At },
        StepVisited visited when visited.Lesson == Lesson => this with { LastVisited = visited.Step },
        StepPassed passed when passed.Lesson == Lesson && !Passed.ContainsKey(passed.Step) =>
            this with { Passed = Passed.Add(passed.Step, passed.At), Skipped = Skipped.Remove(passed.Step) },
        StepSkipped skipped when skipped.Lesson == Lesson && !Passed.ContainsKey(skipped.Step) =>
            this with { Skipped = Skipped.Add(skipped.Step) },
        StepSolved solved when solved.Lesson == Lesson && !Passed.ContainsKey(solved.Step) =>
            this with { Helped = Helped.Add(solved.Step) },
        HelpShown shown when shown.Lesson == Lesson && !Passed.ContainsKey(shown.Step) => WithHelp(shown),
        AnswerGiven given when given.Lesson == Lesson => this with { Answers = Answers.SetItem(given.Check, given.Text) },
        StepRegressed regressed when regressed.Lesson == Lesson && !Regressions.ContainsKey(regressed.Step) =>
            this with { Regressions = Regressions.Add(regressed.Step, regressed.At) },
        StepRestored restored when restored.Lesson == Lesson => this with { Regressions = Regressions.Remove(restored.Step) },
        CommandFinished finished when finished.LabId == LabId =>
            this with { Commands = [.. Commands.Skip(Commands.Length + 1 - MaxCommands), finished.Command] },
        _ => this,
    };

    private LessonProgress WithHelp(HelpShown shown) => shown.Level == 0
        ? this with { Helped = Helped.Add(shown.Step) }
        : this with { Hints = Hints.SetItem(shown.Step, Math.Max(shown.Level, Hints.GetValueOrDefault(shown.Step))) };
}

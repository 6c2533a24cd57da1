using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Exams;

/// <summary>
/// The part of an exam that learners see: its tasks as the steps of a lesson. Its criteria are checks of other lessons, which are
/// kept unchanged, so that references between their checks stay valid.
/// </summary>
public sealed record ExamPaper
{
    public required Exam Exam { get; init; }

    /// <summary>The tasks as steps; the ids of its checks name the criteria.</summary>
    public required Lesson Lesson { get; init; }

    /// <summary>The lessons that the criteria come from, reduced to the steps that count and the steps those depend on.</summary>
    public required ImmutableArray<Lesson> Sources { get; init; }

    public required ImmutableArray<ExamCriterion> Criteria { get; init; }

    /// <summary>Makes the paper of an attempt.</summary>
    /// <param name="exam">The exam.</param>
    /// <param name="lessons">Returns a lesson with the values that the attempt's seed selects; null for an unknown id.</param>
    /// <param name="tasks">The attempt's tasks; null for all. Unknown ones are left out.</param>
    public static ExamPaper Make(Exam exam, Func<LessonId, Lesson?> lessons, IReadOnlyCollection<StepId>? tasks = null)
    {
        ArgumentNullException.ThrowIfNull(exam);
        ArgumentNullException.ThrowIfNull(lessons);
        var chosen = exam.Tasks.Where(task => tasks is null || tasks.Contains(task.Id)).ToList();
        var sources = chosen.GroupBy(task => task.Lesson).Select(group => (Lesson: lessons(group.Key), Tasks: group.ToList()))
            .Where(source => source.Lesson is not null)
            .Select(source => (Lesson: source.Lesson!, source.Tasks))
            .ToList();
        var steps = chosen
            .Where(task => sources.Exists(source => source.Lesson.Id == task.Lesson))
            .Select((task, index) => StepOf(task, index + 1, sources.Find(source => source.Lesson.Id == task.Lesson).Lesson))
            .ToImmutableArray();
        return new()
        {
            Exam = exam,
            Lesson = LessonOf(exam, steps, [.. sources.Select(source => source.Lesson)]),
            Sources = [.. sources.Select(source => CutDown(source.Lesson, source.Tasks))],
            Criteria =
            [
                .. chosen.SelectMany(task => sources.Where(source => source.Lesson.Id == task.Lesson)
                    .SelectMany(source => ChecksOf(task, source.Lesson))
                    .Select(check => new ExamCriterion(task, IdOf(task, check), check))),
            ],
        };
    }

    /// <summary>The criteria of one task.</summary>
    public IEnumerable<ExamCriterion> CriteriaOf(StepId task) => Criteria.Where(criterion => criterion.Task.Id == task);

    private static IEnumerable<Step> StepsOf(ExamTask task, Lesson lesson) => lesson.Steps.Where(step => task.Steps.Contains(step.Id));

    private static IEnumerable<Check> ChecksOf(ExamTask task, Lesson lesson) => [.. StepsOf(task, lesson).SelectMany(step => step.Checks), .. task.Also];

    private static CheckId IdOf(ExamTask task, Check check) => CheckId.Parse($"{task.Id}/{check.Id}");

    private static Step StepOf(ExamTask task, int number, Lesson lesson)
    {
        var steps = StepsOf(task, lesson).ToList();
        return new()
        {
            Id = task.Id,
            Number = number,
            Title = task.Title,
            Body = task.Text.IsEmpty ? [.. steps.SelectMany(step => step.Body)] : task.Text,
            Commands = [],
            Hints =
            [
                .. steps.SelectMany(step => step.Hints).Where(hint => hint.When.IsEmpty)
                    .Select((hint, index) => new Hint(index + 1, hint.Content)),
            ],
            Solution = new(
                [.. steps.SelectMany(step => step.Solution.Explanation)], [.. steps.SelectMany(step => step.Solution.Commands)]),
            Checks = [.. ChecksOf(task, lesson).Select(check => check with { Id = IdOf(task, check), After = null, Needs = [] })],
        };
    }

    private static Lesson LessonOf(Exam exam, ImmutableArray<Step> steps, ImmutableArray<Lesson> lessons) => new()
    {
        Id = exam.Id.Lesson,
        Kind = LessonKind.Exam,
        Title = exam.Title,
        Summary = exam.Summary,
        Duration = exam.Limit,
        Machines = [.. lessons.SelectMany(lesson => lesson.Machines).Distinct().Order()],
        Needs = [.. lessons.SelectMany(lesson => lesson.Needs).Distinct()],
        Start = new()
        {
            IsEmpty = lessons.Any(lesson => lesson.Start.IsEmpty),
            IsSwarmJoined = lessons.Any(lesson => lesson.Start.IsSwarmJoined),
            IsWithoutSwarm = lessons.Any(lesson => lesson.Start.IsWithoutSwarm) && !lessons.Any(lesson => lesson.Start.IsSwarmJoined),
            HasNoVolumes = lessons.Any(lesson => lesson.Start.HasNoVolumes),
            AbsentPlugins = [.. lessons.SelectMany(lesson => lesson.Start.AbsentPlugins).Distinct()],
        },
        Introduction = exam.Introduction,
        Steps = steps,
        Closing = [],
    };

    /// <summary>The lesson with the tasks' steps, and the steps whose checks they refer to.</summary>
    private static Lesson CutDown(Lesson lesson, List<ExamTask> tasks)
    {
        lesson = lesson with { Steps = [.. lesson.Steps.Select(step => WithOwn(step, lesson, tasks))] };
        var wanted = tasks.SelectMany(task => task.Steps).ToHashSet();
        int before;
        do
        {
            before = wanted.Count;
            var checks = lesson.Steps.Where(step => wanted.Contains(step.Id)).SelectMany(step => step.Checks).ToList();
            var needs = checks.SelectMany(check => check.Needs).ToHashSet();
            var names = checks.SelectMany(check => ConditionTree.MentionsOf(check.Condition).Used).ToHashSet();
            wanted.UnionWith(checks.Select(check => check.After).OfType<StepId>());
            wanted.UnionWith(lesson.Steps
                .Where(step => step.Checks.Any(check => needs.Contains(check.Id) || BindingsOf(check).Any(names.Contains)))
                .Select(step => step.Id));
        }
        while (wanted.Count > before);

        return lesson with { Steps = [.. lesson.Steps.Where(step => wanted.Contains(step.Id))] };
    }

    /// <summary>An exam's own criteria are evaluated with the last of their task's steps.</summary>
    private static Step WithOwn(Step step, Lesson lesson, List<ExamTask> tasks) => step with
    {
        Checks = [.. step.Checks, .. tasks.Where(task => StepsOf(task, lesson).LastOrDefault()?.Id == step.Id).SelectMany(task => task.Also)],
    };

    private static IEnumerable<string> BindingsOf(Check check) => ConditionTree.MentionsOf(check.Condition).Declared;
}

/// <summary>One condition that an exam wants to be true.</summary>
/// <param name="Task">The task it belongs to.</param>
/// <param name="Id">Its id in the exam.</param>
/// <param name="Check">The check, as its lesson has it.</param>
public sealed record ExamCriterion(ExamTask Task, CheckId Id, Check Check);

using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Tests.Lessons;

internal static class SampleLesson
{
    /// <summary>A lesson on Machine1 with one step, <c>step-1</c> and so on, for each check.</summary>
    public static Lesson Of(params IEnumerable<Check> checks) => new()
    {
        Id = LessonId.Parse("6.05"),
        Kind = LessonKind.Exercise,
        Title = "t",
        Summary = "s",
        Duration = TimeSpan.FromMinutes(1),
        Machines = [MachineName.Machine1],
        Start = new(),
        Introduction = [],
        Steps = [.. checks.Select((check, index) => Step(check, index + 1))],
        Closing = [],
    };

    private static Step Step(Check check, int number) => new()
    {
        Id = StepId.Parse($"step-{number}"),
        Number = number,
        Title = "t",
        Body = [],
        Commands = [],
        Hints = [],
        Solution = new([], []),
        Checks = [check],
    };
}

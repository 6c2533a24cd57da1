using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Solving;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor solve</c>: types the reference solution into real shells.</summary>
internal static class SolveCommand
{
    public static Command Create(TutorHost host)
    {
        var id = new Argument<string>("lesson") { Description = LessonCommandTexts.Current.Lesson };
        var to = new Option<string?>("--to") { Description = LessonCommandTexts.Current.SolveTo };
        var command = new Command("solve", LessonCommandTexts.Current.Solve) { id, to };
        command.SetAction((parsed, token) => RunAsync(host, parsed.GetRequiredValue(id), parsed.GetValue(to), token));
        return command;
    }

    private static Task<int> RunAsync(TutorHost host, string id, string? to, CancellationToken token) =>
        LabConnections.WithLessonAsync(
            host,
            id,
            async (lesson, labConnection) =>
            {
                if (to is not null && !lesson.Steps.Any(step => HintCommand.Matches(step, to)))
                {
                    return Errors.Usage(FailureTexts.Current.NoSuchStep($"{lesson.Id}", to), $"tutor show {lesson.Id}");
                }

                var (progress, _) = await host.Desk.ReadOrBeginAsync(lesson, labConnection, token);
                await using var solver = new LessonSolver(lesson, labConnection, progress, host.Progress, host.Clock);
                return await SolveAsync(lesson, to, solver, token);
            },
            token);

    private static async Task<int> SolveAsync(Lesson lesson, string? to, LessonSolver solver, CancellationToken token)
    {
        foreach (var step in lesson.Steps)
        {
            var before = await solver.LookAsync(step, token);
            if (!Find(before.Report, step).IsPassed)
            {
                Console.WriteLine($"{step.Number}. {step.Title}");
                if (await solver.SolveAsync(step, command => Console.WriteLine($"   {Describe(command)}"), token) is { } error)
                {
                    Console.Error.WriteLine($"tutor: {error.Message}");
                    Console.Error.WriteLine(error.Screen);
                    return ExitCodes.NotPassed;
                }

                var after = Find(await solver.WaitForAsync(step, token), step);
                if (!after.IsPassed)
                {
                    ReportLines.Explain(after.Obstacle!, Console.Error);
                    return ExitCodes.NotPassed;
                }
            }

            if (to is not null && HintCommand.Matches(step, to))
            {
                break;
            }
        }

        Console.WriteLine(to is null ? LessonOutputTexts.Current.Solved($"{lesson.Id}") : LessonOutputTexts.Current.SolvedUpTo($"{lesson.Id}", to));
        return solver.NotKept is { } notKept ? Errors.Report(notKept) : ExitCodes.Ok;
    }

    private static string Describe(ResolvedCommand command) => command.Container is null
        ? $"{command.Machine} ~$ {command.Text}"
        : $"{command.Container}  # {command.Text}";

    private static StepReport Find(LessonReport report, Step step) =>
        report.Steps.First(candidate => candidate.Step.Id == step.Id);
}

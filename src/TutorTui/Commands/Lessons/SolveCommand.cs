using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Progress;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Solving;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor solve</c>: types the reference solution into real shells.</summary>
internal sealed class SolveCommand(
    LabConnections labs, LessonService lessonService, IProgressStore store, IConsole console, TimeProvider clock)
{
    public static Command Create(Func<SolveCommand> verb)
    {
        var id = new Argument<string>("lesson") { Description = LessonCommandTexts.Current.Lesson };
        var to = new Option<string?>("--to") { Description = LessonCommandTexts.Current.SolveTo };
        var command = new Command("solve", LessonCommandTexts.Current.Solve) { id, to };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetRequiredValue(id), parsed.GetValue(to), token));
        return command;
    }

    public Task<int> RunAsync(string id, string? to, CancellationToken token) =>
        labs.WithLessonAsync(
            id,
            async (lesson, labConnection) =>
            {
                if (to is not null && !lesson.Steps.Any(step => HintCommand.Matches(step, to)))
                {
                    return console.ReportUsage(FailureTexts.Current.NoSuchStep($"{lesson.Id}", to), $"tutor show {lesson.Id}");
                }

                var (progress, _) = await lessonService.ReadOrBeginAsync(lesson, labConnection, token);
                await using var solver = new LessonSolver(lesson, labConnection, progress, store, clock);
                return await SolveAsync(lesson, to, solver, token);
            },
            token);

    private async Task<int> SolveAsync(Lesson lesson, string? to, LessonSolver solver, CancellationToken token)
    {
        foreach (var step in lesson.Steps)
        {
            var before = await solver.LookAsync(step, token);
            if (!Find(before.Report, step).IsPassed)
            {
                console.Out.WriteLine($"{step.Number}. {step.Title}");
                if (await solver.SolveAsync(step, command => console.Out.WriteLine($"   {Describe(command)}"), token) is { } error)
                {
                    console.Note(error.Message);
                    console.Error.WriteLine(error.Screen);
                    return ExitCodes.NotPassed;
                }

                var after = Find(await solver.WaitForAsync(step, token), step);
                if (!after.IsPassed)
                {
                    ReportLines.Explain(after.Obstacle!, console.Error);
                    return ExitCodes.NotPassed;
                }
            }

            if (to is not null && HintCommand.Matches(step, to))
            {
                break;
            }
        }

        console.Out.WriteLine(to is null ? LessonOutputTexts.Current.Solved($"{lesson.Id}") : LessonOutputTexts.Current.SolvedUpTo($"{lesson.Id}", to));
        return solver.NotKept is { } notKept ? console.Report(notKept) : ExitCodes.Ok;
    }

    private static string Describe(ResolvedCommand command) => command.Container is null
        ? $"{command.Machine} ~$ {command.Text}"
        : $"{command.Container}  # {command.Text}";

    private static StepReport Find(LessonReport report, Step step) =>
        report.Steps.First(candidate => candidate.Step.Id == step.Id);
}

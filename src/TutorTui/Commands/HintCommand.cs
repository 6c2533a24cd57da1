using System.CommandLine;
using System.Globalization;
using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Output;

namespace TutorTui.Commands;

/// <summary><c>tutor hint</c>: the hints of a step, from a nudge to the command.</summary>
internal static class HintCommand
{
    private const int Width = 80;

    public static Command Create(TutorHost host)
    {
        var id = new Argument<string>("lesson") { Description = "The lesson's id, such as 6.05" };
        var step = new Argument<string?>("step")
        {
            Description = "The step's number or id; without it the hints of all steps",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var level = new Option<int>("--level") { Description = "Show hints up to this level only", DefaultValueFactory = _ => int.MaxValue };
        var command = new Command("hint", "Show hints for a lesson or one step of it") { id, step, level };
        command.SetAction((parsed, token) => RunAsync(
            host, parsed.GetRequiredValue(id), parsed.GetValue(step), parsed.GetValue(level), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, string id, string? wanted, int level, CancellationToken token)
    {
        var (lesson, exitCode) = await CourseAccess.LoadLessonAsync(host, id, token);
        if (lesson is null)
        {
            return exitCode;
        }

        var steps = lesson.Steps.Where(step => wanted is null || Matches(step, wanted)).ToList();
        if (steps.Count == 0)
        {
            return Errors.Usage(
                $"{lesson.Id} has no step '{wanted}'. Its steps are 1 to {lesson.Steps.Length}.", $"tutor hint {lesson.Id} 1");
        }

        foreach (var step in steps)
        {
            Console.WriteLine($"{step.Number}. {step.Title}");
            foreach (var hint in step.Hints.Where(hint => hint.Level <= level))
            {
                Console.WriteLine();
                Console.WriteLine($"Hint {hint.Level} of {step.Hints.Length}");
                Console.Write(PlainText.Render(hint.Content, Width));
            }

            Console.WriteLine();
        }

        return ExitCodes.Ok;
    }

    public static bool Matches(Step step, string wanted) =>
        step.Id.ToString() == wanted || step.Number.ToString(CultureInfo.InvariantCulture) == wanted;
}

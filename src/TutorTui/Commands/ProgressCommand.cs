using System.CommandLine;
using System.Globalization;
using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;
using TutorTui.Output;

namespace TutorTui.Commands;

/// <summary><c>tutor progress</c>: how far the learner has come in each lesson. Needs no lab.</summary>
internal static class ProgressCommand
{
    public static Command Create(TutorHost host)
    {
        var json = new Option<bool>("--json") { Description = "Print the progress as JSON" };
        var command = new Command("progress", "Show how far you have come, step by step") { json };
        command.SetAction((parsed, token) => RunAsync(host, parsed.GetValue(json), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, bool isJson, CancellationToken token)
    {
        var (library, exitCode) = await CourseAccess.LoadAsync(host, token);
        if (library is null)
        {
            return exitCode;
        }

        var page = await host.Progress.ReadAsync(default, token);
        if (!page.TryGet(out var read))
        {
            Console.Error.WriteLine($"tutor: {page.Error!.Message}");
            return ExitCodes.Unreachable;
        }

        var lessons = library.Lessons.Where(lesson => !lesson.Steps.IsEmpty).Select(lesson => (lesson, LessonProgress.Of(lesson.Id, read.Events))).ToList();
        if (isJson)
        {
            Console.WriteLine(ProgressJson.Write(lessons, LessonProgress.LastOpen(read.Events)));
            return ExitCodes.Ok;
        }

        foreach (var (lesson, progress) in lessons)
        {
            Write(lesson, progress);
        }

        Console.WriteLine(LessonProgress.LastOpen(read.Events) is { } last
            ? $"Type tutor to go on with {last}."
            : "Type tutor to begin.");
        return ExitCodes.Ok;
    }

    private static void Write(Lesson lesson, LessonProgress progress)
    {
        var count = lesson.Steps.Count(step => progress.Passed.ContainsKey(step.Id));
        var begun = progress.StartedAt is { } at ? $"begun {Time(at)}" : "not begun";
        Console.WriteLine($"{lesson.Id}  {lesson.Title}: {count} of {lesson.Steps.Length}, {begun}");
        if (progress.StartedAt is null)
        {
            Console.WriteLine();
            return;
        }

        foreach (var step in lesson.Steps)
        {
            var standing = progress.StandingOf(step.Id);
            var hints = progress.Hints.TryGetValue(step.Id, out var level) ? $", hint {level} seen" : string.Empty;
            var time = progress.Passed.TryGetValue(step.Id, out var passed) ? $"  {Time(passed)}" : string.Empty;
            var lost = progress.Lost.TryGetValue(step.Id, out var since) ? $", no longer so since {Time(since)}" : string.Empty;
            Console.WriteLine($"  {step.Number,2}. {step.Title}: {StandingWord.Of(standing)}{hints}{lost}{time}");
        }

        Console.WriteLine();
    }

    private static string Time(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

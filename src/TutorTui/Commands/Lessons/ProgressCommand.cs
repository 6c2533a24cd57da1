using System.CommandLine;
using System.Globalization;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Platform;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor progress</c>: how far the learner has come in each lesson. Needs no lab.</summary>
internal static class ProgressCommand
{
    public static Command Create(TutorHost host)
    {
        var json = new Option<bool>("--json") { Description = LessonCommandTexts.Current.ProgressJson };
        var command = new Command("progress", LessonCommandTexts.Current.Progress) { json };
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
            ? LessonOutputTexts.Current.GoOnWith($"{last}")
            : LessonOutputTexts.Current.Begin);
        return ExitCodes.Ok;
    }

    private static void Write(Lesson lesson, LessonProgress progress)
    {
        var count = lesson.Steps.Count(step => progress.Passed.ContainsKey(step.Id));
        var status = progress.StartedAt is { } at
            ? LessonOutputTexts.Current.Begun(count, lesson.Steps.Length, Time(at))
            : LessonOutputTexts.Current.NotBegun(count, lesson.Steps.Length);
        Console.WriteLine($"{lesson.Id}  {lesson.Title}{LessonOutputTexts.Current.Colon(status)}");
        if (progress.StartedAt is null)
        {
            Console.WriteLine();
            return;
        }

        foreach (var step in lesson.Steps)
        {
            var time = progress.Passed.TryGetValue(step.Id, out var passed) ? $"  {Time(passed)}" : string.Empty;
            var lost = progress.Regressions.TryGetValue(step.Id, out var since) ? Time(since) : null;
            var words = LessonOutputTexts.Current.StatusOfStep(progress.StatusOf(step.Id), progress.Hints.GetValueOrDefault(step.Id), lost);
            Console.WriteLine($"  {step.Number,2}. {step.Title}{LessonOutputTexts.Current.Colon(words)}{time}");
        }

        Console.WriteLine();
    }

    private static string Time(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

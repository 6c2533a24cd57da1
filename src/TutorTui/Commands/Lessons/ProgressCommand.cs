using System.CommandLine;
using System.Globalization;
using TutorTui.Commands.Access;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor progress</c>: how far the learner has come in each lesson. Needs no lab.</summary>
internal sealed class ProgressCommand(CourseAccess courses, IProgressStore store, IConsole console)
{
    public static Command Create(Func<ProgressCommand> verb)
    {
        var json = new Option<bool>("--json") { Description = LessonCommandTexts.Current.ProgressJson };
        var command = new Command("progress", LessonCommandTexts.Current.Progress) { json };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetValue(json), token));
        return command;
    }

    public async Task<int> RunAsync(bool isJson, CancellationToken token)
    {
        var (library, exitCode) = await courses.LoadAsync(token);
        if (library is null)
        {
            return exitCode;
        }

        var page = await store.ReadAsync(default, token);
        if (!page.TryGet(out var read))
        {
            console.Note(page.Error!.Message);
            return ExitCodes.Unreachable;
        }

        if (read.Unreadable is { } unreadable)
        {
            console.Note(unreadable.Message);
        }

        var lessons = library.Lessons.Where(lesson => !lesson.Steps.IsEmpty).Select(lesson => (lesson, LessonProgress.Of(lesson.Id, read.Events))).ToList();
        if (isJson)
        {
            console.Out.WriteLine(ProgressJson.Write(lessons, LessonProgress.LastOpen(read.Events)));
            return ExitCodes.Ok;
        }

        foreach (var (lesson, progress) in lessons)
        {
            Write(lesson, progress);
        }

        console.Out.WriteLine(LessonProgress.LastOpen(read.Events) is { } last
            ? LessonOutputTexts.Current.GoOnWith($"{last}")
            : LessonOutputTexts.Current.Begin);
        return ExitCodes.Ok;
    }

    private void Write(Lesson lesson, LessonProgress progress)
    {
        var count = lesson.Steps.Count(step => progress.Passed.ContainsKey(step.Id));
        var status = progress.StartedAt is { } at
            ? LessonOutputTexts.Current.Begun(count, lesson.Steps.Length, Time(at))
            : LessonOutputTexts.Current.NotBegun(count, lesson.Steps.Length);
        console.Out.WriteLine($"{lesson.Id}  {lesson.Title}{LessonOutputTexts.Current.Colon(status)}");
        if (progress.StartedAt is null)
        {
            console.Out.WriteLine();
            return;
        }

        foreach (var step in lesson.Steps)
        {
            var time = progress.Passed.TryGetValue(step.Id, out var passed) ? $"  {Time(passed)}" : string.Empty;
            var lost = progress.Regressions.TryGetValue(step.Id, out var since) ? Time(since) : null;
            var words = LessonOutputTexts.Current.StatusOfStep(progress.StatusOf(step.Id), progress.Hints.GetValueOrDefault(step.Id), lost);
            console.Out.WriteLine($"  {step.Number,2}. {step.Title}{LessonOutputTexts.Current.Colon(words)}{time}");
        }

        console.Out.WriteLine();
    }

    private static string Time(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Content;
using TutorTui.Core.Courses;
using TutorTui.Languages;
using TutorTui.Output;
using TutorTui.Verification;

namespace TutorTui.Commands;

/// <summary><c>tutor verify</c>: proves the lessons' checks and solutions on a fresh lab.</summary>
internal static class VerifyCommand
{
    public static Command Create(TutorHost host)
    {
        var ids = new Argument<string[]>("lesson")
        {
            Description = "The lessons to prove; all of them when none is named",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var keep = new Option<bool>("--keep") { Description = "Use the machines as they are; otherwise they are made new first" };
        var json = new Option<bool>("--json") { Description = "Print the results as JSON" };
        var command = new Command("verify", ToolCommandTexts.Current.Verify) { ids, keep, json };
        command.SetAction((parsed, token) => RunAsync(
            host, parsed.GetValue(ids) ?? [], parsed.GetValue(keep), parsed.GetValue(json), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, string[] ids, bool isKept, bool isJson, CancellationToken token)
    {
        var (library, exitCode) = CourseAccess.Load(LoadOptions.Default);
        if (library is null)
        {
            return exitCode;
        }

        List<Lesson> lessons = [];
        foreach (var id in ids)
        {
            var (lesson, lessonCode) = CourseAccess.Find(library, id);
            if (lesson is null)
            {
                return lessonCode;
            }

            lessons.Add(lesson);
        }

        var chosen = (ids.Length == 0 ? [.. library.Lessons] : lessons).Where(lesson => lesson.Kind is not LessonKind.Chapter).ToList();
        var started = host.Clock.GetTimestamp();
        var log = new ProofLog(isJson ? null : Console.Out);
        var feasible = await KeepFeasibleAsync(host, chosen, log, token);
        using var prover = new CourseProver(
            stop => isKept ? host.Lab.UpAsync(LabCommand.Progress(host), stop) : host.Lab.ResetAsync(LabCommand.Progress(host), stop),
            host.Classrooms, log, host.Clock);
        if (await prover.RunAsync(feasible, token) is { } error)
        {
            return Errors.Report(error);
        }

        var summary = ProofSummary.Of(chosen, log, host.Clock.GetElapsedTime(started));
        Console.WriteLine(isJson ? ProofJson.Write(summary, log) : ProofTable.Write(summary));
        return summary.Failed == 0 ? ExitCodes.Ok : ExitCodes.NotPassed;
    }

    /// <summary>The lessons this computer can do; the others are told.</summary>
    private static async Task<List<Lesson>> KeepFeasibleAsync(
        TutorHost host, IReadOnlyCollection<Lesson> lessons, ProofLog log, CancellationToken token)
    {
        List<Lesson> feasible = [];
        foreach (var lesson in lessons)
        {
            var hindrance = (await host.Abilities.ShortfallsOfAsync(lesson, token)).FirstOrDefault(shortfall => shortfall.IsHindrance);
            if (hindrance is null)
            {
                feasible.Add(lesson);
            }
            else
            {
                log.Skip(lesson.Id, hindrance.Lacking);
            }
        }

        return feasible;
    }
}

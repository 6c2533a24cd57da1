using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Languages;
using TutorTui.Output;
using TutorTui.Verification;

namespace TutorTui.Commands;

/// <summary><c>tutor verify</c>: proves the lessons' checks and solutions on a fresh lab.</summary>
internal static class VerifyCommand
{
    /// <summary>Proofs wait more than they compute; two labs fill two processors.</summary>
    private const int UsualLabs = 2;

    private const int MaxLabs = 8;

    public static Command Create(TutorHost host)
    {
        var ids = new Argument<string[]>("lesson")
        {
            Description = "The lessons and exams to prove; all of them when none is named",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var keep = new Option<bool>("--keep") { Description = "Use the machines as they are; otherwise they are made new first" };
        var labs = new Option<int>("--labs")
        {
            Description = "How many labs to use side by side; those beside yours are removed at the end",
            DefaultValueFactory = _ => UsualLabs,
        };
        labs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MaxLabs)
            {
                result.AddError($"--labs has to be a number from 1 to {MaxLabs}.");
            }
        });
        var json = new Option<bool>("--json") { Description = "Print the results as JSON" };
        var command = new Command("verify", ToolCommandTexts.Current.Verify) { ids, keep, labs, json };
        command.SetAction((parsed, token) => RunAsync(
            host, parsed.GetValue(ids) ?? [], parsed.GetValue(keep), parsed.GetValue(labs), parsed.GetValue(json), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, string[] ids, bool isKept, int labCount, bool isJson, CancellationToken token)
    {
        var (library, exitCode) = CourseAccess.Load(LoadOptions.Default);
        if (library is null)
        {
            return exitCode;
        }

        var service = ExamAccess.Open(host, library, Console.Error);
        var papers = service.Usual.Exams.Select(exam => service.PaperOf(exam.Id, CourseVerifier.ExamSeed)).OfType<ExamPaper>().ToList();
        List<Lesson> lessons = [];
        foreach (var id in ids)
        {
            if (papers.Find(paper => $"{paper.Exam.Id}" == id) is { } paper)
            {
                lessons.Add(paper.Lesson);
                continue;
            }

            var (lesson, lessonCode) = CourseAccess.Find(library, id);
            if (lesson is null)
            {
                return lessonCode;
            }

            lessons.Add(lesson);
        }

        var chosen = (ids.Length == 0 ? [.. library.Lessons, .. papers.Select(paper => paper.Lesson)] : lessons)
            .Where(lesson => lesson.Kind is not LessonKind.Chapter).ToList();
        var started = host.Clock.GetTimestamp();
        var log = new VerificationLog(isJson ? null : Console.Out);
        var feasible = await WhereFeasibleAsync(host, chosen, log, token);
        await using (var labs = new VerificationLabs(host, isKept ? 1 : labCount, isKept))
        {
            using var verifier = new CourseVerifier(labs.Sources, host.Connector, log, host.Clock);
            var error = await verifier.RunAsync(
                [.. feasible.Where(lesson => lesson.Kind is not LessonKind.Exam)],
                [.. papers.Where(paper => feasible.Contains(paper.Lesson))],
                token);
            if (error is not null)
            {
                return Errors.Report(error);
            }
        }

        var summary = VerificationSummary.Of(chosen, log, host.Clock.GetElapsedTime(started));
        Console.WriteLine(isJson ? VerificationJson.Write(summary, log) : VerificationTable.Write(summary));
        return summary.Failed == 0 ? ExitCodes.Ok : ExitCodes.NotPassed;
    }

    /// <summary>The lessons this computer can do; the others are told.</summary>
    private static async Task<List<Lesson>> WhereFeasibleAsync(
        TutorHost host, IReadOnlyCollection<Lesson> lessons, VerificationLog log, CancellationToken token)
    {
        List<Lesson> feasible = [];
        foreach (var lesson in lessons)
        {
            var hindrance = (await host.Requirements.UnmetRequirementsOfAsync(lesson, token)).FirstOrDefault(unmetRequirement => unmetRequirement.IsHindrance);
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

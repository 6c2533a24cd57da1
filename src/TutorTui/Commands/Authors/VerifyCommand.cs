using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Labs;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Verification;

namespace TutorTui.Commands.Authors;

/// <summary><c>tutor verify</c>: verifies the lessons' checks and solutions on a fresh lab.</summary>
internal sealed class VerifyCommand(
    CourseAccess courses, ExamAccess exams, RequirementReview requirements, ILabConnector connector, Func<int, bool, VerificationLabs> makeLabs, IConsole console, TimeProvider clock)
{
    /// <summary>Verifications wait more than they compute; two labs keep two processors busy.</summary>
    private const int UsualLabs = 2;

    private const int MaxLabs = 8;

    public static Command Create(Func<VerifyCommand> verb)
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
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetValue(ids) ?? [], parsed.GetValue(keep), parsed.GetValue(labs), parsed.GetValue(json), token));
        return command;
    }

    public async Task<int> RunAsync(string[] ids, bool isKept, int labCount, bool isJson, CancellationToken token)
    {
        var (library, exitCode) = courses.Load(LoadOptions.Default);
        if (library is null)
        {
            return exitCode;
        }

        var service = exams.Open(library);
        var papers = service.Usual.Exams.Select(exam => service.PaperOf(exam.Id, CourseVerifier.ExamSeed)).OfType<ExamPaper>().ToList();
        List<Lesson> lessons = [];
        foreach (var id in ids)
        {
            if (papers.Find(paper => $"{paper.Exam.Id}" == id) is { } paper)
            {
                lessons.Add(paper.Lesson);
                continue;
            }

            var (lesson, lessonCode) = courses.Find(library, id);
            if (lesson is null)
            {
                return lessonCode;
            }

            lessons.Add(lesson);
        }

        var chosen = (ids.Length == 0 ? [.. library.Lessons, .. papers.Select(paper => paper.Lesson)] : lessons)
            .Where(lesson => lesson.Kind is not LessonKind.Chapter).ToList();
        var started = clock.GetTimestamp();
        var log = new VerificationLog(isJson ? null : console.Out);
        var feasible = await WhereFeasibleAsync(chosen, log, token);
        await using (var labs = makeLabs(isKept ? 1 : labCount, isKept))
        {
            using var verifier = new CourseVerifier(labs.Sources, connector, log, clock);
            var error = await verifier.RunAsync(
                [.. feasible.Where(lesson => lesson.Kind is not LessonKind.Exam)],
                [.. papers.Where(paper => feasible.Contains(paper.Lesson))],
                token);
            if (error is not null)
            {
                return console.Report(error);
            }
        }

        var summary = VerificationSummary.Of(chosen, log, clock.GetElapsedTime(started));
        console.Out.WriteLine(isJson ? VerificationJson.Write(summary, log) : VerificationTable.Write(summary));
        return summary.Failed == 0 ? ExitCodes.Ok : ExitCodes.NotPassed;
    }

    /// <summary>The lessons that this computer supports; the others are reported.</summary>
    private async Task<List<Lesson>> WhereFeasibleAsync(
        IReadOnlyCollection<Lesson> lessons, VerificationLog log, CancellationToken token)
    {
        List<Lesson> feasible = [];
        foreach (var lesson in lessons)
        {
            var hindrance = (await requirements.UnmetRequirementsOfAsync(lesson, token)).FirstOrDefault(unmetRequirement => unmetRequirement.IsHindrance);
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

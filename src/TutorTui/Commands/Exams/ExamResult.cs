using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Core.Exams;
using TutorTui.Output;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam result</c>: the review of a finished attempt.</summary>
internal static class ExamResult
{
    private const int Width = 100;

    public static Command Create(TutorHost host)
    {
        var name = new Argument<string?>("attempt")
        {
            Description = "An attempt such as chapter-6-2, or an exam for its latest; without it the latest of all",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON" };
        var command = new Command("result", "Show a finished exam: score, criteria, and what was missed") { name, json };
        command.SetAction((parsed, token) => RunAsync(host, parsed.GetValue(name), parsed.GetValue(json), token));
        return command;
    }

    /// <summary>Prints the review.</summary>
    /// <returns>Whether the exam was passed, as an exit status.</returns>
    public static int Print(ExamPaper paper, ExamAttempt attempt)
    {
        Console.WriteLine($"{attempt.Name}  {paper.Exam.Title}");
        Console.WriteLine();
        Console.Write(PlainText.Render(ExamReview.Write(paper, attempt), Width));
        return ExamScore.Of(paper, attempt).IsPassed ? ExitCodes.Ok : ExitCodes.NotPassed;
    }

    private static async Task<int> RunAsync(TutorHost host, string? name, bool isJson, CancellationToken token)
    {
        var (desk, exitCode) = ExamAccess.Open(host);
        if (desk is null)
        {
            return exitCode;
        }

        var read = await desk.ReadAsync(token);
        if (!read.TryGet(out var record))
        {
            return Errors.Report(read.Error!);
        }

        var finished = new ExamHistory([.. record.History.Attempts.Where(attempt => attempt.IsFinished)]);
        if ((name is null ? finished.Attempts.LastOrDefault() : finished.Find(name)) is not { } attempt)
        {
            return Errors.Usage(
                name is null ? "no exam was finished yet." : $"there is no finished attempt '{name}'.{NearNames.Of(name, finished.Attempts.Select(known => known.Name))}",
                record.History.Running is null ? "tutor exam" : "tutor exam finish");
        }

        if (desk.PaperOf(attempt) is not { } paper)
        {
            return Errors.Usage($"the exam {attempt.Exam} is no longer in the course.", "tutor exam");
        }

        if (isJson)
        {
            Console.WriteLine(ExamJson.Write(paper, attempt, host.Clock.GetUtcNow()));
            return ExamScore.Of(paper, attempt).IsPassed ? ExitCodes.Ok : ExitCodes.NotPassed;
        }

        return Print(paper, attempt);
    }
}

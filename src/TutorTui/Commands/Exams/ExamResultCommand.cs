using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam result</c>: the review of a finished attempt.</summary>
internal static class ExamResultCommand
{
    private const int Width = 100;

    public static Command Create(TutorHost host)
    {
        var name = new Argument<string?>("attempt")
        {
            Description = ExamCommandTexts.Current.ResultAttempt,
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = ExamCommandTexts.Current.ResultJson };
        var command = new Command("result", ExamCommandTexts.Current.Result) { name, json };
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
        var (service, exitCode) = ExamAccess.Open(host);
        if (service is null)
        {
            return exitCode;
        }

        var read = await service.ReadAsync(token);
        if (!read.TryGet(out var record))
        {
            return Errors.Report(read.Error!);
        }

        var finished = new ExamHistory([.. record.History.Attempts.Where(attempt => attempt.IsFinished)]);
        if ((name is null ? finished.Attempts.LastOrDefault() : finished.Find(name)) is not { } attempt)
        {
            return Errors.Usage(
                name is null ? ExamOutputTexts.Current.NoneFinished : ExamOutputTexts.Current.NoSuchAttempt(name, NameSuggestions.Of(name, finished.Attempts.Select(known => known.Name))),
                record.History.Running is null ? "tutor exam" : "tutor exam finish");
        }

        if (service.PaperOf(attempt) is not { } paper)
        {
            return Errors.Usage(ExamOutputTexts.Current.NoLongerThere($"{attempt.Exam}"), "tutor exam");
        }

        if (isJson)
        {
            Console.WriteLine(ExamJson.Write(paper, attempt, host.Clock.GetUtcNow()));
            return ExamScore.Of(paper, attempt).IsPassed ? ExitCodes.Ok : ExitCodes.NotPassed;
        }

        return Print(paper, attempt);
    }
}

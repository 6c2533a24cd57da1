using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam result</c>: the review of a finished attempt.</summary>
internal sealed class ExamResultCommand(ExamAccess exams, IConsole console, TimeProvider clock)
{
    private const int Width = 100;

    public static Command Create(Func<ExamResultCommand> verb)
    {
        var name = new Argument<string?>("attempt")
        {
            Description = ExamCommandTexts.Current.ResultAttempt,
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = ExamCommandTexts.Current.ResultJson };
        var command = new Command("result", ExamCommandTexts.Current.Result) { name, json };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetValue(name), parsed.GetValue(json), token));
        return command;
    }

    /// <summary>Prints the review.</summary>
    /// <returns>Whether the exam was passed, as an exit status.</returns>
    public static int Print(IConsole console, ExamPaper paper, ExamAttempt attempt)
    {
        console.Out.WriteLine($"{attempt.Name}  {paper.Exam.Title}");
        console.Out.WriteLine();
        console.Out.Write(PlainText.Render(ExamReview.Write(paper, attempt), Width));
        return ExamScore.Of(paper, attempt).IsPassed ? ExitCodes.Ok : ExitCodes.NotPassed;
    }

    public async Task<int> RunAsync(string? name, bool isJson, CancellationToken token)
    {
        var (service, exitCode) = exams.Open();
        if (service is null)
        {
            return exitCode;
        }

        var read = await service.ReadAsync(token);
        if (!read.TryGet(out var record))
        {
            return console.Report(read.Error!);
        }

        var finished = new ExamHistory([.. record.History.Attempts.Where(attempt => attempt.IsFinished)]);
        if ((name is null ? finished.Attempts.LastOrDefault() : finished.Find(name)) is not { } attempt)
        {
            return console.ReportUsage(
                name is null ? ExamOutputTexts.Current.NoneFinished : ExamOutputTexts.Current.NoSuchAttempt(name, NameSuggestions.Of(name, finished.Attempts.Select(known => known.Name))),
                record.History.Running is null ? "tutor exam" : "tutor exam finish");
        }

        if (service.PaperOf(attempt) is not { } paper)
        {
            return console.ReportUsage(ExamOutputTexts.Current.NoLongerThere($"{attempt.Exam}"), "tutor exam");
        }

        if (isJson)
        {
            console.Out.WriteLine(ExamJson.Write(paper, attempt, clock.GetUtcNow()));
            return ExamScore.Of(paper, attempt).IsPassed ? ExitCodes.Ok : ExitCodes.NotPassed;
        }

        return Print(console, paper, attempt);
    }
}

using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Commands.Screen;
using TutorTui.Composition;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam</c>: exams, against the clock. Alone it lists them; with an id it opens one.</summary>
internal static class ExamCommand
{
    public static Command Create(TutorHost host)
    {
        var id = new Argument<string?>("exam") { Description = ExamCommandTexts.Current.ExamId, Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = ExamCommandTexts.Current.ExamJson };
        var command = new Command("exam", ExamCommandTexts.Current.Exam)
        {
            id,
            json,
            ExamStart.Create(host),
            ExamStatus.Create(host),
            ExamFlag.Create(host),
            ExamFinish.Create(host),
            ExamResume.Create(host),
            ExamResultCommand.Create(host),
        };
        command.SetAction((parsed, token) => parsed.GetValue(id) is { } wanted
            ? OpenAsync(host, wanted, parsed.GetValue(json), token)
            : ListAsync(host, parsed.GetValue(json), token));
        return command;
    }

    private static async Task<int> ListAsync(TutorHost host, bool isJson, CancellationToken token)
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

        if (isJson)
        {
            Console.WriteLine(ExamsJson.Write(service.Usual.Exams, service, record.History));
            return ExitCodes.Ok;
        }

        foreach (var exam in service.Usual.Exams)
        {
            Console.WriteLine(ExamReportLines.Describe(exam, service, record.History));
        }

        Console.WriteLine(record.History.Running is { } running
            ? ExamOutputTexts.Current.IsRunning(running.Name)
            : ExamOutputTexts.Current.BeginOne);
        return ExitCodes.Ok;
    }

    private static async Task<int> OpenAsync(TutorHost host, string wanted, bool isJson, CancellationToken token)
    {
        var (service, exitCode) = ExamAccess.Open(host);
        if (service is null)
        {
            return exitCode;
        }

        var (exam, usage) = ExamAccess.Find(service, wanted);
        if (exam is null)
        {
            return usage;
        }

        if (isJson)
        {
            var read = await service.ReadAsync(token);
            if (!read.TryGet(out var record))
            {
                return Errors.Report(read.Error!);
            }

            Console.WriteLine(ExamsJson.Write([exam], service, record.History));
            return ExitCodes.Ok;
        }

        if (!Console.IsInputRedirected && !Console.IsOutputRedirected)
        {
            return await LearnCommand.RunAsync(host, exam.Id.Lesson, token);
        }

        Console.WriteLine(ReportTexts.Current.Colon(exam.Title, exam.Summary));
        Console.WriteLine(ExamReportLines.Rules(exam));
        Console.WriteLine(ExamOutputTexts.Current.BeginIt($"{exam.Id}"));
        return ExitCodes.Ok;
    }
}

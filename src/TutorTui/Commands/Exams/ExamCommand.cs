using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Commands.Screen;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam</c>: exams, against the clock. Alone it lists them; with an id it opens one.</summary>
internal sealed class ExamCommand(ExamAccess exams, LearnCommand learn, IConsole console)
{
    public static Command Create(Func<ExamCommand> verb, params IEnumerable<Command> children)
    {
        var id = new Argument<string?>("exam") { Description = ExamCommandTexts.Current.ExamId, Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = ExamCommandTexts.Current.ExamJson };
        var command = new Command("exam", ExamCommandTexts.Current.Exam) { id, json };
        foreach (var child in children)
        {
            command.Add(child);
        }

        command.SetAction((parsed, token) => parsed.GetValue(id) is { } wanted
            ? verb().OpenAsync(wanted, parsed.GetValue(json), token)
            : verb().ListAsync(parsed.GetValue(json), token));
        return command;
    }

    public async Task<int> ListAsync(bool isJson, CancellationToken token)
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

        if (isJson)
        {
            console.Out.WriteLine(ExamsJson.Write(service.Usual.Exams, service, record.History));
            return ExitCodes.Ok;
        }

        foreach (var exam in service.Usual.Exams)
        {
            console.Out.WriteLine(ExamReportLines.Describe(exam, service, record.History));
        }

        console.Out.WriteLine(record.History.Running is { } running
            ? ExamOutputTexts.Current.IsRunning(running.Name)
            : ExamOutputTexts.Current.BeginOne);
        return ExitCodes.Ok;
    }

    public async Task<int> OpenAsync(string wanted, bool isJson, CancellationToken token)
    {
        var (service, exitCode) = exams.Open();
        if (service is null)
        {
            return exitCode;
        }

        var (exam, usage) = exams.Find(service, wanted);
        if (exam is null)
        {
            return usage;
        }

        if (isJson)
        {
            var read = await service.ReadAsync(token);
            if (!read.TryGet(out var record))
            {
                return console.Report(read.Error!);
            }

            console.Out.WriteLine(ExamsJson.Write([exam], service, record.History));
            return ExitCodes.Ok;
        }

        if (console.IsInteractive)
        {
            return await learn.RunAsync(exam.Id.Lesson, token);
        }

        console.Out.WriteLine(ReportTexts.Current.Colon(exam.Title, exam.Summary));
        console.Out.WriteLine(ExamReportLines.Rules(exam));
        console.Out.WriteLine(ExamOutputTexts.Current.BeginIt($"{exam.Id}"));
        return ExitCodes.Ok;
    }
}

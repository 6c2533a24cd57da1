using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Output;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam</c>: exams, against the clock. Alone it lists them; with an id it opens one.</summary>
internal static class ExamCommand
{
    public static Command Create(TutorHost host)
    {
        var id = new Argument<string?>("exam") { Description = "The exam's id, such as chapter-6", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("exam", "Take an exam, or list those there are")
        {
            id,
            ExamStart.Create(host),
            ExamStatus.Create(host),
            ExamFlag.Create(host),
            ExamFinish.Create(host),
            ExamResume.Create(host),
            ExamResult.Create(host),
        };
        command.SetAction((parsed, token) => parsed.GetValue(id) is { } wanted ? OpenAsync(host, wanted, token) : ListAsync(host, token));
        return command;
    }

    private static async Task<int> ListAsync(TutorHost host, CancellationToken token)
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

        foreach (var exam in desk.Usual.Exams)
        {
            Console.WriteLine(ExamLines.Describe(exam, desk, record.History));
        }

        Console.WriteLine(record.History.Running is { } running
            ? $"{running.Name} is running. Go on with: tutor exam resume"
            : "Begin one with: tutor exam ID");
        return ExitCodes.Ok;
    }

    private static async Task<int> OpenAsync(TutorHost host, string wanted, CancellationToken token)
    {
        var (desk, exitCode) = ExamAccess.Open(host);
        if (desk is null)
        {
            return exitCode;
        }

        var (exam, usage) = ExamAccess.Find(desk, wanted);
        if (exam is null)
        {
            return usage;
        }

        if (!Console.IsInputRedirected && !Console.IsOutputRedirected)
        {
            return await LearnCommand.RunAsync(host, exam.Id.Lesson, token);
        }

        Console.WriteLine($"{exam.Title}: {exam.Summary}");
        Console.WriteLine(ExamLines.Rules(exam));
        Console.WriteLine($"Begin it with: tutor exam start {exam.Id}");
        return ExitCodes.Ok;
    }
}

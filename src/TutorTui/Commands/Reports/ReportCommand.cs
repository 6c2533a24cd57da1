using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Results;
using TutorTui.Languages;
using TutorTui.Output.Reports;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Reports;

/// <summary><c>tutor report</c>: all that was reached, to be read or handed in. Needs no lab.</summary>
internal static class ReportCommand
{
    public static Command Create(TutorHost host)
    {
        var format = new Option<string>("--format") { Description = ToolCommandTexts.Current.ReportFormat, DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "md", "html", "json", "csv");
        var sign = new Option<bool>("--sign") { Description = ToolCommandTexts.Current.ReportSign };
        var name = new Option<string?>("--name") { Description = ToolCommandTexts.Current.ReportName };
        var output = new Option<FileInfo?>("--out") { Description = ToolCommandTexts.Current.ReportOut };
        var command = new Command("report", ToolCommandTexts.Current.Report) { format, sign, name, output, ReportVerify.Create(host) };
        command.SetAction((parsed, token) => RunAsync(
            host, parsed.GetRequiredValue(format), parsed.GetValue(sign), parsed.GetValue(name), parsed.GetValue(output), token));
        return command;
    }

    private static async Task<int> RunAsync(
        TutorHost host, string format, bool isSigned, string? name, FileInfo? output, CancellationToken token)
    {
        var (library, exitCode) = await CourseAccess.LoadAsync(host, token);
        if (library is null)
        {
            return exitCode;
        }

        var read = await host.Progress.ReadAsync(default, token);
        if (!read.TryGet(out var page))
        {
            return Errors.Report(read.Error!);
        }

        var service = ExamAccess.Open(host, library, null);
        var report = new ReportBuilder(library.Courses, service.PaperOf)
            .Make(page.Events, name ?? host.Settings.Name ?? Environment.UserName, Version(), host.Clock.GetUtcNow());
        try
        {
            var text = isSigned ? ResultFile.Write(report, host.Signer) : Write(report, format);
            return await DeliverAsync(text, output, token);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"tutor: {ReportTexts.Current.Unwritable(exception.Message)}");
            return ExitCodes.Unreachable;
        }
    }

    private static async Task<int> DeliverAsync(string text, FileInfo? output, CancellationToken token)
    {
        if (output is null)
        {
            Console.Write(text);
            return ExitCodes.Ok;
        }

        await File.WriteAllTextAsync(output.FullName, text, token);
        Console.Error.WriteLine(ReportTexts.Current.WrittenTo(output.FullName));
        return ExitCodes.Ok;
    }

    private static string Write(LearnerReport report, string format) => format switch
    {
        "text" => TextReport.Write(report),
        "md" => MarkdownReport.Write(report),
        "html" => HtmlReport.Write(report),
        "json" => JsonReport.Write(report),
        "csv" => CsvReport.Write(report),
        _ => throw new InvalidOperationException($"No report as {format}."),
    };

    private static string Version() => typeof(ReportCommand).Assembly.GetName().Version?.ToString(3) ?? string.Empty;
}

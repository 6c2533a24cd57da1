using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Core.Progress;
using TutorTui.Core.Results;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Output.Reports;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Settings;

namespace TutorTui.Commands.Reports;

/// <summary><c>tutor report</c>: all that was reached, to be read or handed in. Needs no lab.</summary>
internal sealed class ReportCommand(
    CourseAccess courses,
    ExamSetReader exams,
    IProgressStore store,
    IResultSigner signer,
    UserSettings settings,
    IEnvironment environment,
    IConsole console,
    TimeProvider clock)
{
    public static Command Create(Func<ReportCommand> verb, Command verify)
    {
        var format = new Option<string>("--format") { Description = ToolCommandTexts.Current.ReportFormat, DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "md", "html", "json", "csv");
        var sign = new Option<bool>("--sign") { Description = ToolCommandTexts.Current.ReportSign };
        var name = new Option<string?>("--name") { Description = ToolCommandTexts.Current.ReportName };
        var output = new Option<FileInfo?>("--out") { Description = ToolCommandTexts.Current.ReportOut };
        var command = new Command("report", ToolCommandTexts.Current.Report) { format, sign, name, output, verify };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetRequiredValue(format), parsed.GetValue(sign), parsed.GetValue(name), parsed.GetValue(output), token));
        return command;
    }

    public async Task<int> RunAsync(
        string format, bool isSigned, string? name, FileInfo? output, CancellationToken token)
    {
        var (library, exitCode) = await courses.LoadAsync(token);
        if (library is null)
        {
            return exitCode;
        }

        var read = await store.ReadAsync(default, token);
        if (!read.TryGet(out var page))
        {
            return console.Report(read.Error!);
        }

        var service = exams.Read(library, settings.Language).Exams;
        var report = new ReportBuilder(library.Courses, service.PaperOf)
            .Make(page.Events, name ?? settings.Name ?? environment.UserName, Version(), clock.GetUtcNow());
        try
        {
            var text = isSigned ? ResultFile.Write(report, signer) : Write(report, format);
            return await DeliverAsync(text, output, token);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Note(ReportTexts.Current.Unwritable(exception.Message));
            return ExitCodes.Unreachable;
        }
    }

    private async Task<int> DeliverAsync(string text, FileInfo? output, CancellationToken token)
    {
        if (output is null)
        {
            console.Out.Write(text);
            return ExitCodes.Ok;
        }

        await File.WriteAllTextAsync(output.FullName, text, token);
        console.Error.WriteLine(ReportTexts.Current.WrittenTo(output.FullName));
        return ExitCodes.Ok;
    }

    private static string Write(LearnerReport report, string format) => format switch
    {
        "text" => TextReport.Write(report),
        "md" => MarkdownReport.Write(report),
        "html" => HtmlReport.Write(report),
        "json" => JsonReport.Write(report),
        "csv" => CsvReport.Write(report),
        var other => throw new ArgumentException($"No report as {other}.", nameof(format)),
    };

    private static string Version() => typeof(ReportCommand).Assembly.GetName().Version?.ToString(3) ?? string.Empty;
}

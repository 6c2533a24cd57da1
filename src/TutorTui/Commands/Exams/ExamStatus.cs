using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam status</c>: looks at the machines, keeps what has become true, and says how much time is left.</summary>
internal sealed class ExamStatus(RunningExam running, IConsole console, TimeProvider clock)
{
    public static Command Create(Func<ExamStatus> verb)
    {
        var json = new Option<bool>("--json") { Description = ExamCommandTexts.Current.StatusJson };
        var text = new Option<bool>("--text") { Description = ExamCommandTexts.Current.StatusText };
        var command = new Command("status", ExamCommandTexts.Current.Status) { text, json };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetValue(text), parsed.GetValue(json), token));
        return command;
    }

    public Task<int> RunAsync(bool hasText, bool isJson, CancellationToken token) =>
        running.WithAsync(
            async session =>
            {
                await running.LookAsync(session, token);
                return Show(session, hasText, isJson);
            },
            token);

    private int Show(ExamSession session, bool hasText, bool isJson)
    {
        var now = clock.GetUtcNow();
        if (isJson)
        {
            console.Out.WriteLine(ExamJson.Write(session.Paper, session.Attempt, now));
            return ExitCodes.Ok;
        }

        if (session.Attempt.IsFinished)
        {
            console.Out.WriteLine(ExamOutputTexts.Current.TimeIsUp);
            return ExamResultCommand.Print(console, session.Paper, session.Attempt);
        }

        console.Out.Write(ExamReportLines.Status(session.Paper, session.Attempt, now));
        if (hasText)
        {
            console.Out.WriteLine();
            console.Out.Write(ExamReportLines.Paper(session.Paper));
        }

        return ExitCodes.Ok;
    }
}

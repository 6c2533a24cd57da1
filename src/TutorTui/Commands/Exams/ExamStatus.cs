using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam status</c>: looks at the machines, keeps what has become true, and says how much time is left.</summary>
internal static class ExamStatus
{
    public static Command Create(TutorHost host)
    {
        var json = new Option<bool>("--json") { Description = ExamCommandTexts.Current.StatusJson };
        var text = new Option<bool>("--text") { Description = ExamCommandTexts.Current.StatusText };
        var command = new Command("status", ExamCommandTexts.Current.Status) { text, json };
        command.SetAction((parsed, token) => RunningExam.WithAsync(
            host,
            async (_, session) =>
            {
                await RunningExam.LookAsync(host, session, token);
                return Show(host, session, parsed.GetValue(text), parsed.GetValue(json));
            },
            token));
        return command;
    }

    private static int Show(TutorHost host, ExamSession session, bool hasText, bool isJson)
    {
        var now = host.Clock.GetUtcNow();
        if (isJson)
        {
            Console.WriteLine(ExamJson.Write(session.Paper, session.Attempt, now));
            return ExitCodes.Ok;
        }

        if (session.Attempt.IsFinished)
        {
            Console.WriteLine(ExamOutputTexts.Current.TimeIsUp);
            return ExamResultCommand.Print(session.Paper, session.Attempt);
        }

        Console.Write(ExamReportLines.Status(session.Paper, session.Attempt, now));
        if (hasText)
        {
            Console.WriteLine();
            Console.Write(ExamReportLines.Paper(session.Paper));
        }

        return ExitCodes.Ok;
    }
}

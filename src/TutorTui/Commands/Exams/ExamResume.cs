using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Commands.Screen;
using TutorTui.Composition;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam resume</c>: goes on with the running exam, in the full screen where there is a terminal.</summary>
internal static class ExamResume
{
    public static Command Create(TutorHost host)
    {
        var command = new Command("resume", ExamCommandTexts.Current.Resume);
        command.SetAction((_, token) => RunningExam.WithAsync(
            host,
            async (_, session) =>
            {
                if (!Console.IsInputRedirected && !Console.IsOutputRedirected)
                {
                    return await LearnCommand.RunAsync(host, session.Paper.Lesson.Id, token);
                }

                await RunningExam.LookAsync(host, session, token);
                Console.Write(ExamReportLines.Status(session.Paper, session.Attempt, host.Clock.GetUtcNow()));
                Console.WriteLine();
                Console.Write(ExamReportLines.Paper(session.Paper));
                return ExitCodes.Ok;
            },
            token));
        return command;
    }
}

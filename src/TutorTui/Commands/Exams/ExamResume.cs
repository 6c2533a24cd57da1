using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Commands.Screen;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam resume</c>: goes on with the running exam, in the full screen where there is a terminal.</summary>
internal sealed class ExamResume(RunningExam running, LearnCommand learn, IConsole console, TimeProvider clock)
{
    public static Command Create(Func<ExamResume> verb)
    {
        var command = new Command("resume", ExamCommandTexts.Current.Resume);
        command.SetAction((_, token) => verb().RunAsync(token));
        return command;
    }

    public Task<int> RunAsync(CancellationToken token) =>
        running.WithAsync(
            async session =>
            {
                if (console.IsInteractive)
                {
                    return await learn.RunAsync(session.Paper.Lesson.Id, token);
                }

                await running.LookAsync(session, token);
                console.Out.Write(ExamReportLines.Status(session.Paper, session.Attempt, clock.GetUtcNow()));
                console.Out.WriteLine();
                console.Out.Write(ExamReportLines.Paper(session.Paper));
                return ExitCodes.Ok;
            },
            token);
}

using TutorTui.Composition;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Languages;
using TutorTui.Output.Text;

namespace TutorTui.Commands.Access;

/// <summary>The running attempt, for verbs that need one; says by itself when there is none.</summary>
internal static class RunningExam
{
    /// <summary>Does a verb's work on the running attempt; one whose time is up is ended first.</summary>
    public static async Task<int> WithAsync(TutorHost host, Func<ExamService, ExamSession, Task<int>> work, CancellationToken token)
    {
        var (service, exitCode) = ExamAccess.Open(host);
        if (service is null)
        {
            return exitCode;
        }

        if (await service.ResumeAsync(token) is not { } session)
        {
            return Errors.Usage(ExamOutputTexts.Current.NoneRunning, "tutor exam");
        }

        session.AppendFailed += error => Console.Error.WriteLine($"tutor: {error.Message}");
        if (session.Attempt.IsOverAt(host.Clock.GetUtcNow()))
        {
            await session.FinishAsync(ExamEnd.TimeUp, null, token);
        }

        return await work(service, session);
    }

    /// <summary>Looks at the machines where there are any; where there are none the clock stands still.</summary>
    public static async Task LookAsync(TutorHost host, ExamSession session, CancellationToken token)
    {
        if (session.Attempt.IsFinished)
        {
            return;
        }

        var (labConnection, _) = await LabConnections.OpenAsync(host, token);
        if (labConnection is not null)
        {
            await using (labConnection)
            {
                await session.LookAsync(labConnection, token);
            }
        }
        else if (!session.Attempt.IsStopped)
        {
            await session.AppendAsync(new ExamClockStopped(session.Paper.Exam.Id, ExamOutputTexts.Current.LabNotUp, host.Clock.GetUtcNow()), token);
        }
    }
}

using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Access;

/// <summary>The running attempt, for verbs that need one; reports itself if there is none.</summary>
internal sealed class RunningExam(ExamAccess exams, LabConnections labs, IConsole console, TimeProvider clock)
{
    /// <summary>Does a verb's work on the running attempt; one whose time is up is ended first.</summary>
    public async Task<int> WithAsync(Func<ExamSession, Task<int>> work, CancellationToken token)
    {
        var (service, exitCode) = exams.Open();
        if (service is null)
        {
            return exitCode;
        }

        if (await service.ResumeAsync(token) is not { } session)
        {
            return console.ReportUsage(ExamOutputTexts.Current.NoneRunning, "tutor exam");
        }

        session.AppendFailed += error => console.Report(error);
        if (session.Attempt.IsOverAt(clock.GetUtcNow()))
        {
            await session.FinishAsync(ExamEnd.TimeUp, null, token);
        }

        return await work(session);
    }

    /// <summary>Looks at the machines if there are any; otherwise the clock is stopped.</summary>
    public async Task LookAsync(ExamSession session, CancellationToken token)
    {
        if (session.Attempt.IsFinished)
        {
            return;
        }

        var (labConnection, _) = await labs.OpenAsync(token);
        if (labConnection is not null)
        {
            await using (labConnection)
            {
                await session.LookAsync(labConnection, token);
            }
        }
        else if (!session.Attempt.IsStopped)
        {
            await session.AppendAsync(new ExamClockStopped(session.Paper.Exam.Id, ExamOutputTexts.Current.LabNotUp, clock.GetUtcNow()), token);
        }
    }
}

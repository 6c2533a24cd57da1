using TutorTui.Composition;
using TutorTui.Core.Exams;
using TutorTui.Languages;
using TutorTui.Output;

namespace TutorTui.Commands.Exams;

/// <summary>The running attempt, for verbs that need one; says by itself when there is none.</summary>
internal static class RunningExam
{
    /// <summary>Does a verb's work on the running attempt; one whose time is up is ended first.</summary>
    public static async Task<int> WithAsync(TutorHost host, Func<ExamDesk, ExamSession, Task<int>> work, CancellationToken token)
    {
        var (desk, exitCode) = ExamAccess.Open(host);
        if (desk is null)
        {
            return exitCode;
        }

        if (await desk.ResumeAsync(token) is not { } session)
        {
            return Errors.Usage(ExamTexts.Current.NoneRunning, "tutor exam");
        }

        session.KeepingFailed += error => Console.Error.WriteLine($"tutor: {error.Message}");
        if (session.Attempt.IsOverAt(host.Clock.GetUtcNow()))
        {
            await session.FinishAsync(ExamEnd.TimeUp, null, token);
        }

        return await work(desk, session);
    }

    /// <summary>Looks at the machines where there are any; where there are none the clock stands still.</summary>
    public static async Task LookAsync(TutorHost host, ExamSession session, CancellationToken token)
    {
        if (session.Attempt.IsFinished)
        {
            return;
        }

        var (classroom, _) = await ClassroomAccess.OpenAsync(host, token);
        if (classroom is not null)
        {
            await using (classroom)
            {
                await session.LookAsync(classroom, token);
            }
        }
        else if (!session.Attempt.IsStopped)
        {
            await session.KeepAsync(new ExamClockStopped(session.Paper.Exam.Id, ExamTexts.Current.LabNotUp, host.Clock.GetUtcNow()), token);
        }
    }
}

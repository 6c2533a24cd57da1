using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam finish</c>: ends the running exam after a last look, and shows the review.</summary>
internal sealed class ExamFinish(RunningExam running, LabConnections labs, IConsole console, TimeProvider clock)
{
    public static Command Create(Func<ExamFinish> verb)
    {
        var yes = new Option<bool>("--yes") { Description = ExamCommandTexts.Current.FinishYes };
        var command = new Command("finish", ExamCommandTexts.Current.Finish) { yes };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetValue(yes), token));
        return command;
    }

    public Task<int> RunAsync(bool isConfirmed, CancellationToken token) =>
        running.WithAsync(session => FinishAsync(session, isConfirmed, token), token);

    private async Task<int> FinishAsync(ExamSession session, bool isConfirmed, CancellationToken token)
    {
        if (!session.Attempt.IsFinished && !isConfirmed && !Confirm(session))
        {
            return ExitCodes.NotPassed;
        }

        var (labConnection, _) = await labs.OpenAsync(token);
        if (labConnection is not null)
        {
            await using (labConnection)
            {
                await session.FinishAsync(ExamEnd.HandedIn, labConnection, token);
            }
        }
        else
        {
            console.Note(ExamOutputTexts.Current.EvaluatedByLastObservation);
            await session.FinishAsync(ExamEnd.HandedIn, null, token);
        }

        return ExamResultCommand.Print(console, session.Paper, session.Attempt);
    }

    private bool Confirm(ExamSession session)
    {
        var left = session.Attempt.LeftAt(clock.GetUtcNow());
        console.Error.WriteLine(ExamOutputTexts.Current.Left(session.Attempt.Name, ExamReview.Time(left), session.Attempt.Flags.Count));
        return console.Ask(ExamOutputTexts.Current.FinishNow, ExamOutputTexts.Current.RunsOn);
    }
}

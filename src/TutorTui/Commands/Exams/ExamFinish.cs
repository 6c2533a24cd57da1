using System.CommandLine;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam finish</c>: ends the running exam after a last look, and shows the review.</summary>
internal static class ExamFinish
{
    public static Command Create(TutorHost host)
    {
        var yes = new Option<bool>("--yes") { Description = ExamCommandTexts.Current.FinishYes };
        var command = new Command("finish", ExamCommandTexts.Current.Finish) { yes };
        command.SetAction((parsed, token) => RunningExam.WithAsync(
            host, (_, session) => FinishAsync(host, session, parsed.GetValue(yes), token), token));
        return command;
    }

    private static async Task<int> FinishAsync(TutorHost host, ExamSession session, bool isConfirmed, CancellationToken token)
    {
        if (!session.Attempt.IsFinished && !isConfirmed && !Confirm(host, session))
        {
            return ExitCodes.NotPassed;
        }

        var (labConnection, _) = await LabConnections.OpenAsync(host, token);
        if (labConnection is not null)
        {
            await using (labConnection)
            {
                await session.FinishAsync(ExamEnd.HandedIn, labConnection, token);
            }
        }
        else
        {
            Console.Error.WriteLine($"tutor: {ExamOutputTexts.Current.EvaluatedByLastObservation}");
            await session.FinishAsync(ExamEnd.HandedIn, null, token);
        }

        return ExamResultCommand.Print(session.Paper, session.Attempt);
    }

    private static bool Confirm(TutorHost host, ExamSession session)
    {
        var left = session.Attempt.LeftAt(host.Clock.GetUtcNow());
        Console.Error.WriteLine(ExamOutputTexts.Current.Left(session.Attempt.Name, ExamReview.Time(left), session.Attempt.Flags.Count));
        return Question.Ask(ExamOutputTexts.Current.FinishNow, ExamOutputTexts.Current.RunsOn);
    }
}

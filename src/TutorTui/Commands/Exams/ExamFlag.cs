using System.CommandLine;
using System.Globalization;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam flag</c>: marks a task of the running exam to come back to it; again takes the mark away.</summary>
internal static class ExamFlag
{
    public static Command Create(TutorHost host)
    {
        var task = new Argument<string>("task") { Description = ExamCommandTexts.Current.FlagTask };
        var command = new Command("flag", ExamCommandTexts.Current.Flag) { task };
        command.SetAction((parsed, token) => RunningExam.WithAsync(
            host, (_, session) => TurnAsync(host, session, parsed.GetRequiredValue(task), token), token));
        return command;
    }

    private static async Task<int> TurnAsync(TutorHost host, ExamSession session, string wanted, CancellationToken token)
    {
        if (session.Paper.Lesson.Steps.FirstOrDefault(step =>
            step.Id.ToString() == wanted || step.Number.ToString(CultureInfo.InvariantCulture) == wanted) is not { } step)
        {
            var near = NameSuggestions.Of(wanted, session.Paper.Lesson.Steps.Select(known => known.Id.ToString()));
            return Errors.Usage(ExamOutputTexts.Current.NoSuchTask(wanted, near), "tutor exam status");
        }

        var isFlagged = !session.Attempt.Flags.Contains(step.Id);
        await session.AppendAsync(new ExamTaskFlagged(session.Paper.Exam.Id, step.Id, isFlagged, host.Clock.GetUtcNow()), token);
        Console.WriteLine(isFlagged ? ExamOutputTexts.Current.Flagged(step.Number) : ExamOutputTexts.Current.Unflagged(step.Number));
        return ExitCodes.Ok;
    }
}

using System.CommandLine;
using System.Globalization;
using TutorTui.Commands.Access;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Exams;

/// <summary><c>tutor exam flag</c>: marks a task of the running exam to come back to it; again takes the mark away.</summary>
internal sealed class ExamFlag(RunningExam running, IConsole console, TimeProvider clock)
{
    public static Command Create(Func<ExamFlag> verb)
    {
        var task = new Argument<string>("task") { Description = ExamCommandTexts.Current.FlagTask };
        var command = new Command("flag", ExamCommandTexts.Current.Flag) { task };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetRequiredValue(task), token));
        return command;
    }

    public Task<int> RunAsync(string task, CancellationToken token) => running.WithAsync(session => TurnAsync(session, task, token), token);

    private async Task<int> TurnAsync(ExamSession session, string wanted, CancellationToken token)
    {
        if (session.Paper.Lesson.Steps.FirstOrDefault(step =>
            step.Id.ToString() == wanted || step.Number.ToString(CultureInfo.InvariantCulture) == wanted) is not { } step)
        {
            var near = NameSuggestions.Of(wanted, session.Paper.Lesson.Steps.Select(known => known.Id.ToString()));
            return console.ReportUsage(ExamOutputTexts.Current.NoSuchTask(wanted, near), "tutor exam status");
        }

        var isFlagged = !session.Attempt.Flags.Contains(step.Id);
        await session.AppendAsync(new ExamTaskFlagged(session.Paper.Exam.Id, step.Id, isFlagged, clock.GetUtcNow()), token);
        console.Out.WriteLine(isFlagged ? ExamOutputTexts.Current.Flagged(step.Number) : ExamOutputTexts.Current.Unflagged(step.Number));
        return ExitCodes.Ok;
    }
}

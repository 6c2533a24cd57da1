using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Progress;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Access;

/// <summary>Enforces the rules of a running exam on the other verbs.</summary>
internal sealed class ExamRules(ExamAccess exams, IProgressStore progress, IConsole console, TimeProvider clock)
{
    /// <summary>The rules of the running exam, or null where none runs.</summary>
    public async Task<ExamPolicy?> PolicyAsync(CancellationToken cancellationToken)
    {
        var read = await progress.ReadAsync(default, cancellationToken);
        return read.TryGet(out var page) && ExamHistory.Of(page.Events).Running is { } running
            && !running.IsOverAt(clock.GetUtcNow()) && exams.Open().Exams is { } service
                ? service.Usual.Find(running.Exam)?.Policy
                : null;
    }

    /// <summary>Reports why something is not allowed at the moment.</summary>
    public int Refuse(string why) => console.Report(why, FailureTexts.Current.ResumeOrFinish, ExitCodes.NotPassed);
}

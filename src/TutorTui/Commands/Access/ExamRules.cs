using TutorTui.Composition;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Access;

/// <summary>What a running exam forbids to the other verbs.</summary>
internal static class ExamRules
{
    /// <summary>The rules of the running exam, or null where none runs.</summary>
    public static async Task<ExamPolicy?> PolicyAsync(TutorHost host, CancellationToken cancellationToken)
    {
        var read = await host.Progress.ReadAsync(default, cancellationToken);
        return read.TryGet(out var page) && ExamHistory.Of(page.Events).Running is { } running
            && !running.IsOverAt(host.Clock.GetUtcNow()) && ExamAccess.Open(host).Desk is { } service
                ? service.Usual.Find(running.Exam)?.Policy
                : null;
    }

    /// <summary>Says why something is not for now.</summary>
    public static int Refuse(string why) => Errors.Say(why, FailureTexts.Current.ResumeOrFinish, ExitCodes.NotPassed);
}

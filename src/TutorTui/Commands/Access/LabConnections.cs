using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Access;

/// <summary>The running lab, for verbs that need one; says by itself when there is none.</summary>
internal static class LabConnections
{
    /// <summary>Does a verb's work on a lesson in the running lab, and closes the connections behind it.</summary>
    /// <returns>The work's exit status, or that of what is missing.</returns>
    public static async Task<int> WithLessonAsync(
        TutorHost host, string id, Func<Lesson, LabConnection, Task<int>> work, CancellationToken cancellationToken)
    {
        var (lesson, contentCode) = await CourseAccess.LoadLessonAsync(host, id, cancellationToken);
        return lesson is null ? contentCode : await WithLessonAsync(host, lesson, work, cancellationToken);
    }

    /// <inheritdoc cref="WithLessonAsync(TutorHost, string, Func{Lesson, LabConnection, Task{int}}, CancellationToken)"/>
    public static async Task<int> WithLessonAsync(
        TutorHost host, Lesson lesson, Func<Lesson, LabConnection, Task<int>> work, CancellationToken cancellationToken)
    {
        if (lesson.Steps.IsEmpty)
        {
            return Errors.Usage(FailureTexts.Current.NoSteps($"{lesson.Id}"), $"tutor show {lesson.Id}");
        }

        if (await ExamRules.PolicyAsync(host, cancellationToken) is not null)
        {
            return ExamRules.Refuse(FailureTexts.Current.ExamHoldsMachines);
        }

        var (labConnection, labCode) = await OpenAsync(host, cancellationToken);
        if (labConnection is null)
        {
            return labCode;
        }

        await using (labConnection)
        {
            return await work(lesson, labConnection);
        }
    }

    public static async Task<(LabConnection? LabConnection, int ExitCode)> OpenAsync(TutorHost host, CancellationToken cancellationToken)
    {
        var result = await host.Lab.GetStatusAsync(cancellationToken);
        if (result.Error is { } error)
        {
            return (null, Errors.Report(error));
        }

        if (result.Value.Access is { } access)
        {
            return (host.Connector.Open(access), ExitCodes.Ok);
        }

        return (null, Errors.Say(FailureTexts.Current.LabNotUp, "tutor lab up", ExitCodes.Unreachable));
    }
}

using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Access;

/// <summary>The running lab, for verbs that need one; reports itself if there is none.</summary>
internal sealed class LabConnections(ILab lab, ILabConnector connector, CourseAccess courses, ExamRules rules, IConsole console)
{
    /// <summary>Does a verb's work on a lesson in the running lab, and closes the connections afterwards.</summary>
    /// <returns>The work's exit status, or that of what is missing.</returns>
    public async Task<int> WithLessonAsync(string id, Func<Lesson, LabConnection, Task<int>> work, CancellationToken cancellationToken)
    {
        var (lesson, contentCode) = await courses.LoadLessonAsync(id, cancellationToken);
        return lesson is null ? contentCode : await WithLessonAsync(lesson, work, cancellationToken);
    }

    /// <inheritdoc cref="WithLessonAsync(string, Func{Lesson, LabConnection, Task{int}}, CancellationToken)"/>
    public async Task<int> WithLessonAsync(Lesson lesson, Func<Lesson, LabConnection, Task<int>> work, CancellationToken cancellationToken)
    {
        if (lesson.Steps.IsEmpty)
        {
            return console.ReportUsage(FailureTexts.Current.NoSteps($"{lesson.Id}"), $"tutor show {lesson.Id}");
        }

        if (await rules.PolicyAsync(cancellationToken) is not null)
        {
            return rules.Refuse(FailureTexts.Current.ExamHoldsMachines);
        }

        var (labConnection, labCode) = await OpenAsync(cancellationToken);
        if (labConnection is null)
        {
            return labCode;
        }

        await using (labConnection)
        {
            return await work(lesson, labConnection);
        }
    }

    /// <summary>Connections to the running lab for the caller to dispose, or null and the exit status after saying why there are none.</summary>
    public async Task<(LabConnection? LabConnection, int ExitCode)> OpenAsync(CancellationToken cancellationToken)
    {
        var result = await lab.GetStatusAsync(cancellationToken);
        if (!result.TryGet(out var status))
        {
            return (null, console.Report(result.Error!));
        }

        return status.Access is { } access
            ? (connector.Open(access), ExitCodes.Ok)
            : (null, console.Report(FailureTexts.Current.LabNotUp, "tutor lab up", ExitCodes.Unreachable));
    }
}

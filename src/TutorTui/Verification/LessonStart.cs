using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Lessons.Start;

namespace TutorTui.Verification;

/// <summary>Brings the machines to the start state of a lesson or an exam.</summary>
internal sealed class LessonStart(LabConnection labConnection, TimeProvider clock)
{
    private const int Attempts = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    /// <summary>An engine under load may not answer in time. That is not the lesson's fault, so it is asked again.</summary>
    /// <returns>Null, or why it cannot begin.</returns>
    public async Task<LessonError?> BeginAsync(Lesson lesson, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var error = await BeginOnceAsync(lesson, cancellationToken);
            if (error is null || attempt == Attempts)
            {
                return error;
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }
    }

    private async Task<LessonError?> BeginOnceAsync(Lesson lesson, CancellationToken cancellationToken)
    {
        var service = new LessonService(new NoProgressStore(), clock);
        var planned = await service.PlanStartAsync(lesson, labConnection, cancellationToken);
        return planned.TryGet(out var plan)
            ? (await service.BeginAsync(lesson, labConnection, plan, new SilentProgress<string>(), cancellationToken)).Error
            : planned.Error;
    }
}

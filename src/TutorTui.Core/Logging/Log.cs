using Microsoft.Extensions.Logging;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Logging;

/// <summary>Log messages about decisions of the watchers. Never contain what a learner typed or a command printed.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "{Loop}: a turn has failed; the loop goes on")]
    public static partial void LoopFaulted(ILogger logger, string loop, Exception fault);

    [LoggerMessage(2, LogLevel.Error, "{Loop}: the failure could not be reported")]
    public static partial void FaultNotReported(ILogger logger, string loop, Exception fault);

    [LoggerMessage(3, LogLevel.Information, "{Lesson}: watching on {Machines} machines, {Passed} steps have passed")]
    public static partial void Watching(ILogger logger, LessonId lesson, int machines, int passed);

    [LoggerMessage(4, LogLevel.Information, "{Lesson}: step {Step} has passed")]
    public static partial void StepPassed(ILogger logger, LessonId lesson, StepId step);

    [LoggerMessage(5, LogLevel.Information, "{Lesson}: step {Step} has passed and is no longer true")]
    public static partial void StepRegressed(ILogger logger, LessonId lesson, StepId step);

    [LoggerMessage(6, LogLevel.Information, "{Lesson}: step {Step} is true again")]
    public static partial void StepRestored(ILogger logger, LessonId lesson, StepId step);

    [LoggerMessage(7, LogLevel.Warning, "{Lesson}: an event could not be kept and waits: {Reason}")]
    public static partial void NotKept(ILogger logger, LessonId lesson, string reason);

    [LoggerMessage(8, LogLevel.Debug, "{Machine}: engine event {Type} {Action}")]
    public static partial void EngineEvent(ILogger logger, MachineName machine, string type, string action);

    [LoggerMessage(9, LogLevel.Information, "{Exam}: the attempt has ended: {End}")]
    public static partial void ExamEnded(ILogger logger, ExamId exam, string end);

    [LoggerMessage(10, LogLevel.Warning, "{Exam}: the machine's clock was set by {Seconds} s")]
    public static partial void ClockMoved(ILogger logger, ExamId exam, double seconds);

    [LoggerMessage(11, LogLevel.Warning, "{Lesson}: watching has ended with {Count} events that could not be kept")]
    public static partial void EndedWithUnkept(ILogger logger, LessonId lesson, int count);
}

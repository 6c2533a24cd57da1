using Microsoft.Extensions.Logging;
using TutorTui.Core.Identifiers;

namespace TutorTui.Docker;

/// <summary>Log messages about connections to engines. Never contain a command or its output; ids are cut to 12 characters.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "{Machine}: the engine's events broke off: {Reason}")]
    public static partial void EventsLost(ILogger logger, MachineName machine, string reason);

    [LoggerMessage(2, LogLevel.Information, "{Machine}: the engine answers again after {Milliseconds} ms, listening anew")]
    public static partial void EventsRestored(ILogger logger, MachineName machine, long milliseconds);

    [LoggerMessage(3, LogLevel.Debug, "{Machine}: a command in {Container} printed more than {Limit} bytes, its output was cut")]
    public static partial void OutputCut(ILogger logger, MachineName machine, string container, int limit);

    [LoggerMessage(4, LogLevel.Debug, "{Machine}: a pooled connection to the engine was dead, asking once more: {Reason}")]
    public static partial void AskingAgain(ILogger logger, MachineName machine, string reason);

    [LoggerMessage(5, LogLevel.Warning, "{Machine}: the connections to the engine did not close within {Seconds} s and are left behind")]
    public static partial void LeftBehind(ILogger logger, MachineName machine, double seconds);
}

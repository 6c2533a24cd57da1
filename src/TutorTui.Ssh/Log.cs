using Microsoft.Extensions.Logging;
using TutorTui.Core.Identifiers;

namespace TutorTui.Ssh;

/// <summary>Log messages about connections. Never contain a command line, its output, or typed text.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Machine}: connected to {Host}:{Port} in {Milliseconds} ms")]
    public static partial void Connected(ILogger logger, MachineName machine, string host, int port, long milliseconds);

    [LoggerMessage(2, LogLevel.Information, "{Machine}: the connection is no longer alive, connecting anew")]
    public static partial void Reconnecting(ILogger logger, MachineName machine);

    [LoggerMessage(3, LogLevel.Warning, "{Machine}: no connection to {Host}:{Port}: {Reason}")]
    public static partial void NotConnected(ILogger logger, MachineName machine, string host, int port, string reason);

    [LoggerMessage(4, LogLevel.Warning, "{Machine}: connection lost, the heartbeat had no answer: {Reason}")]
    public static partial void Lost(ILogger logger, MachineName machine, string reason);

    [LoggerMessage(5, LogLevel.Warning, "{Machine}: the connection did not close within {Seconds} s and is left behind")]
    public static partial void LeftBehind(ILogger logger, MachineName machine, double seconds);

    [LoggerMessage(6, LogLevel.Warning, "{Machine}: a command did not end within {Seconds} s and was given up")]
    public static partial void CommandTimedOut(ILogger logger, MachineName machine, double seconds);

    [LoggerMessage(7, LogLevel.Debug, "{Machine}: a command printed more than {Limit} bytes, its output was cut")]
    public static partial void OutputCut(ILogger logger, MachineName machine, int limit);

    [LoggerMessage(8, LogLevel.Debug, "{Machine}: shell opened")]
    public static partial void ShellOpened(ILogger logger, MachineName machine);
}

using Microsoft.Extensions.Logging;

namespace TutorTui.Logging;

/// <summary>What the program itself logs.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "tutor {Verb} begins")]
    public static partial void VerbBegins(ILogger logger, string verb);

    [LoggerMessage(Level = LogLevel.Debug, Message = "tutor {Verb} ended with exit status {ExitCode} after {Elapsed}")]
    public static partial void VerbEnded(ILogger logger, string verb, int exitCode, TimeSpan elapsed);

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected")]
    public static partial void Fault(ILogger logger, Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The terminal's input cannot be passed on to the shell any more")]
    public static partial void InputLost(ILogger logger, Exception cause);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A finished command is not in the progress: {Reason}")]
    public static partial void CommandNotKept(ILogger logger, string reason);
}

using System.Net.Sockets;
using Docker.DotNet;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Docker.Languages;

namespace TutorTui.Docker;

/// <summary>Translates the library's exceptions into errors for the learner; the only place that knows them.</summary>
internal static class EngineFailure
{
    public static bool Recognises(Exception exception) =>
        exception is DockerApiException or HttpRequestException or IOException or SocketException or TimeoutException
            or OperationCanceledException or ObjectDisposedException;

    public static EngineError ToError(MachineName machine, Exception exception) => exception switch
    {
        DockerApiException refused => new(
            EngineErrorKind.Refused,
            EngineTexts.Current.Refused(machine, (int)refused.StatusCode, refused.ResponseBody?.Trim() ?? refused.Message),
            (int)refused.StatusCode),
        _ => new(EngineErrorKind.Unreachable, Explain(machine, exception)),
    };

    public static EngineError TimedOut(MachineName machine, TimeSpan timeout, Exception exception) =>
        new(EngineErrorKind.TimedOut,
            EngineTexts.Current.TimedOut(machine, timeout, exception.GetType().Name));

    private static string Explain(MachineName machine, Exception exception)
    {
        // The message of the dial function names the machine and a remedy; the library only wraps it.
        var cause = exception;
        while (cause.InnerException is { } inner && cause is HttpRequestException)
        {
            cause = inner;
        }

        return cause.Message.Contains(machine.ToString(), StringComparison.Ordinal)
            ? cause.Message
            : EngineTexts.Current.Unreachable(machine, cause.Message.TrimEnd('.', '。'));
    }
}

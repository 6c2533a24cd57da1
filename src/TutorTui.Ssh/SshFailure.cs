using System.Net.Sockets;
using Renci.SshNet.Common;
using TutorTui.Core.Engine;
using TutorTui.Core.Labs;
using TutorTui.Core.Shells;

namespace TutorTui.Ssh;

/// <summary>Puts the library's exceptions into words for the learner; the one place that knows them.</summary>
internal static class SshFailure
{
    private const string Remedy = "`tutor lab status` shows how the lab stands, `tutor lab up` starts what is down.";

    public static bool Recognises(Exception exception) =>
        exception is SshException or SocketException or IOException or ObjectDisposedException or UnauthorizedAccessException
            or InvalidOperationException { InnerException: null, Source: "Renci.SshNet" };

    public static ShellError ToShellError(MachineAccess access, Exception exception) => exception switch
    {
        HostKeyMismatchException => new(ShellErrorKind.HostKeyMismatch, Explain(access, exception)),
        SshAuthenticationException or IOException or UnauthorizedAccessException =>
            new(ShellErrorKind.AuthenticationFailed, Explain(access, exception)),
        _ => new(ShellErrorKind.Unreachable, Explain(access, exception)),
    };

    public static EngineError ToEngineError(MachineAccess access, Exception exception) =>
        new(EngineErrorKind.Unreachable, Explain(access, exception));

    private static string Explain(MachineAccess access, Exception exception) => exception switch
    {
        HostKeyMismatchException => $"{access.Name} at {access.Host} is not the machine that this lab made: it shows the "
            + $"{exception.Message}, pinned is SHA256:{access.HostKeySha256}. `tutor lab reset` makes the machines new.",
        SshAuthenticationException =>
            $"{access.Name} does not accept the lab's key. `tutor lab reset` makes the machines new.",
        FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException =>
            $"The lab's key {access.PrivateKeyPath} cannot be read: {exception.Message} `tutor lab up` makes it new.",
        _ => $"No connection to {access.Name} at {access.Host}: {exception.Message.TrimEnd('.')}. {Remedy}",
    };
}

using System.Net.Sockets;
using Renci.SshNet.Common;
using TutorTui.Core.Engine;
using TutorTui.Core.Labs;
using TutorTui.Core.Shells;
using TutorTui.Ssh.Languages;

namespace TutorTui.Ssh;

/// <summary>Translates the library's exceptions into errors for the learner; the only place that knows them.</summary>
internal static class SshFailure
{
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
        HostKeyMismatchException mismatch =>
            SshTexts.Current.WrongHostKey(access.Name, access.Host, mismatch.Offered, access.HostKeySha256),
        SshAuthenticationException => SshTexts.Current.KeyRefused(access.Name),
        FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException =>
            SshTexts.Current.KeyNotReadable(access.PrivateKeyPath, exception.Message),
        _ => SshTexts.Current.NoConnection(access.Name, access.Host, exception.Message.TrimEnd('.')),
    };
}

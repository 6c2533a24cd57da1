using Renci.SshNet.Common;

namespace TutorTui.Ssh;

/// <summary>A machine showed another host key than the one that was pinned when it was made.</summary>
/// <param name="offered">The SHA-256 of the key it showed.</param>
/// <param name="inner">How the library put it.</param>
internal sealed class HostKeyMismatchException(string offered, Exception inner)
    : SshException($"host key SHA256:{offered}", inner)
{
    public string Offered => offered;
}

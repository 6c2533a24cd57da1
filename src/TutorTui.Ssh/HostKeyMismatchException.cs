using Renci.SshNet.Common;

namespace TutorTui.Ssh;

/// <summary>A machine presented a host key other than the one that was pinned when it was made.</summary>
/// <param name="offered">The SHA-256 of the key that it presented.</param>
/// <param name="inner">The library's exception.</param>
internal sealed class HostKeyMismatchException(string offered, Exception inner)
    : SshException($"host key SHA256:{offered}", inner)
{
    public string Offered => offered;
}

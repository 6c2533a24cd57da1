namespace TutorTui.NetworkPlugin.Netlink;

/// <summary>The kernel refused a request.</summary>
internal sealed class NetlinkException(string what, int errno)
    : Exception($"could not {what}: {System.Runtime.InteropServices.Marshal.GetPInvokeErrorMessage(errno)} (errno {errno})");

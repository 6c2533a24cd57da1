using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TutorTui.NetworkPlugin.Netlink;

/// <summary>A NETLINK_ROUTE socket: sends a request and waits for the kernel's acknowledgement.</summary>
internal sealed partial class RouteSocket : IDisposable
{
    private const int AddressFamilyNetlink = 16;
    private const int SocketRaw = 3;
    private const int CloseOnExec = 0x80000;
    private const int ReceiveBuffer = 8192;
    private readonly int _descriptor;

    public RouteSocket()
    {
        _descriptor = OpenSocket(AddressFamilyNetlink, SocketRaw | CloseOnExec, 0);
        if (_descriptor < 0)
        {
            throw new NetlinkException("open a netlink socket", Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Sends a request that asks for an acknowledgement.</summary>
    /// <returns>0, or the kernel's errno.</returns>
    public int Request(byte[] message)
    {
        if (Send(_descriptor, message, message.Length, 0) < 0)
        {
            throw new NetlinkException("send to the kernel", Marshal.GetLastPInvokeError());
        }

        var answer = new byte[ReceiveBuffer];
        var length = Receive(_descriptor, answer, answer.Length, 0);
        return length < NetlinkMessage.HeaderSize + sizeof(int)
            ? throw new NetlinkException("hear from the kernel", Marshal.GetLastPInvokeError())
            : -BinaryPrimitives.ReadInt32LittleEndian(answer.AsSpan(NetlinkMessage.HeaderSize));
    }

    public void Dispose() => _ = Close(_descriptor);

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    private static partial int OpenSocket(int family, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "send", SetLastError = true)]
    private static partial nint Send(int descriptor, byte[] buffer, nint length, int flags);

    [LibraryImport("libc", EntryPoint = "recv", SetLastError = true)]
    private static partial nint Receive(int descriptor, byte[] buffer, nint length, int flags);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}

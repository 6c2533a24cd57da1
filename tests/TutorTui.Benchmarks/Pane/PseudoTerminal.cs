using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using TutorTui.Core.Shells;

namespace TutorTui.Benchmarks.Pane;

/// <summary>A program behind a pseudo terminal of our own (pty(7)): what it prints is read here, what is written here it reads.</summary>
internal sealed partial class PseudoTerminal : IDisposable
{
    private const int ReadWrite = 2;
    private const int NoControllingTerminal = 0x100;

    /// <summary>A program that held its own terminal's other side would never be hung up on.</summary>
    private const int CloseOnExec = 0x80000;
    private const nuint SetWindowSize = 0x5414;

    private readonly int _master;
    private readonly Process _process;

    private PseudoTerminal(int master, Process process) => (_master, _process) = (master, process);

    public int ProcessId => _process.Id;

    /// <summary>Starts a program in a session whose terminal this is.</summary>
    /// <exception cref="Win32Exception">There is no pseudo terminal to be had.</exception>
    public static PseudoTerminal Start(
        IReadOnlyList<string> command, IReadOnlyDictionary<string, string> environment, TerminalSize size)
    {
        var master = Check(OpenMaster(ReadWrite | NoControllingTerminal | CloseOnExec));
        Check(Grant(master));
        Check(Unlock(master));
        var window = new WindowSize { Rows = (ushort)size.Rows, Columns = (ushort)size.Columns };
        Check(Control(master, SetWindowSize, ref window));

        // setsid neither forks nor waits here: the process is the program itself.
        var start = new ProcessStartInfo(
            "bash", ["-c", "exec setsid --ctty \"${@:2}\" <> \"$1\" >&0 2>&1", "bash", NameOf(master), .. command])
        {
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new(master, Process.Start(start)!);
    }

    /// <summary>Waits for output.</summary>
    /// <returns>How many bytes came; 0 when the program has ended.</returns>
    public int Read(byte[] buffer) => (int)Math.Max(NativeRead(_master, buffer, (nuint)buffer.Length), 0);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[Check((int)NativeWrite(_master, bytes, (nuint)bytes.Length))..];
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _ = Close(_master);
    }

    private static string NameOf(int master)
    {
        var name = new byte[64];
        Check(NativeName(master, name, (nuint)name.Length));
        return System.Text.Encoding.UTF8.GetString(name.AsSpan(0, Array.IndexOf(name, (byte)0)));
    }

    private static int Check(int result) => result >= 0 ? result : throw new Win32Exception(Marshal.GetLastPInvokeError());

    [LibraryImport("libc", EntryPoint = "posix_openpt", SetLastError = true)]
    private static partial int OpenMaster(int flags);

    [LibraryImport("libc", EntryPoint = "grantpt", SetLastError = true)]
    private static partial int Grant(int descriptor);

    [LibraryImport("libc", EntryPoint = "unlockpt", SetLastError = true)]
    private static partial int Unlock(int descriptor);

    [LibraryImport("libc", EntryPoint = "ptsname_r", SetLastError = true)]
    private static partial int NativeName(int descriptor, [Out] byte[] name, nuint length);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int Control(int descriptor, nuint request, ref WindowSize size);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint NativeRead(int descriptor, [Out] byte[] buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint NativeWrite(int descriptor, ReadOnlySpan<byte> buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort Width;
        public ushort Height;
    }
}

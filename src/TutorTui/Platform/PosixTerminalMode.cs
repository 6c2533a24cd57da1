using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace TutorTui.Platform;

/// <summary>The terminal on a file descriptor, through the C library.</summary>
/// <param name="descriptor">The terminal's file descriptor; the standard input where nothing else is said.</param>
internal sealed class PosixTerminalMode(int descriptor = 0) : ITerminalMode
{
    /// <summary>More bytes than <c>struct termios</c> has in any C library of Linux (60 in glibc and musl).</summary>
    private const int MaxSettingsSize = 256;

    /// <summary>TCSADRAIN: output written so far is printed with the previous settings.</summary>
    private const int AfterOutput = 1;

    public IDisposable EnterRaw()
    {
        var before = new byte[MaxSettingsSize];
        if (NativeMethods.GetAttributes(descriptor, before) != 0)
        {
            return new Restoration(descriptor, null);
        }

        var raw = before.ToArray();
        NativeMethods.MakeRaw(raw);
        return new Restoration(descriptor, NativeMethods.SetAttributes(descriptor, AfterOutput, raw) == 0 ? before : null);
    }

    private sealed class Restoration(int descriptor, byte[]? settings) : IDisposable
    {
        private byte[]? _settings = settings;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _settings, null) is { } before)
            {
                _ = NativeMethods.SetAttributes(descriptor, AfterOutput, before);
            }
        }
    }

    [SuppressMessage("Interoperability", "SYSLIB1054", Justification = "Generated marshalling needs unsafe code; byte arrays are passed as they are.")]
    private static class NativeMethods
    {
        [DllImport("libc", EntryPoint = "tcgetattr"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int GetAttributes(int descriptor, byte[] settings);

        [DllImport("libc", EntryPoint = "tcsetattr"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int SetAttributes(int descriptor, int when, byte[] settings);

        [DllImport("libc", EntryPoint = "cfmakeraw"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern void MakeRaw(byte[] settings);
    }
}

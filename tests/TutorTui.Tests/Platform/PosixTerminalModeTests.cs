using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using TutorTui.Platform;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Tests.Platform;

/// <summary>The settings of a pseudo terminal, as stty(1) sees them.</summary>
public sealed class PosixTerminalModeTests : IDisposable
{
    private const int ReadWrite = 2;
    private const int NoControllingTerminal = 0x100;

    private readonly int _master;
    private readonly int _slave;
    private readonly string _name;

    public PosixTerminalModeTests()
    {
        _master = NativeMethods.OpenMaster(ReadWrite | NoControllingTerminal);
        Assert.Equal(0, NativeMethods.Unlock(_master));
        _name = Marshal.PtrToStringAnsi(NativeMethods.NameOf(_master))!;
        _slave = NativeMethods.Open(_name, ReadWrite | NoControllingTerminal);
        Assert.True(_slave > 0);
    }

    public void Dispose()
    {
        _ = NativeMethods.Close(_slave);
        _ = NativeMethods.Close(_master);
    }

    /// <summary>Unusual settings, such as another erase key or no echo, are restored.</summary>
    [Fact]
    public async Task EnterRaw_Disposed_GivesBackTheSettingsThatWereFound()
    {
        await SttyAsync("-echoe", "-ixon", "erase", "^H", "intr", "^B");
        var before = await SttyAsync("-g");
        string raw;
        using (var sut = new PosixTerminalMode(_slave).EnterRaw())
        {
            raw = await SttyAsync("-a");
            sut.Dispose();
            await SttyAsync("intr", "^E");
        }

        Assert.Contains("-icanon", raw, StringComparison.Ordinal);
        Assert.Contains("-echo ", raw, StringComparison.Ordinal);
        Assert.Contains("intr = ^E", await SttyAsync("-a"), StringComparison.Ordinal);
        await SttyAsync("intr", "^B");
        Assert.Equal(before, await SttyAsync("-g"));
    }

    [Fact]
    public void EnterRaw_NoTerminal_ChangesNothing() => new PosixTerminalMode(-1).EnterRaw().Dispose();

    private async Task<string> SttyAsync(params string[] words)
    {
        var (exitCode, output, error) = await Programs.RunAsync("stty", ["-F", _name, .. words], TestContext.Current.CancellationToken);
        Assert.Equal((0, string.Empty), (exitCode, error));
        return output;
    }

    [SuppressMessage("Interoperability", "SYSLIB1054", Justification = "Generated marshalling needs unsafe code.")]
    private static class NativeMethods
    {
        [DllImport("libc", EntryPoint = "posix_openpt"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int OpenMaster(int flags);

        [DllImport("libc", EntryPoint = "unlockpt"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Unlock(int master);

        [DllImport("libc", EntryPoint = "ptsname"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern IntPtr NameOf(int master);

        [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string name, int flags);

        [DllImport("libc", EntryPoint = "close"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Close(int descriptor);
    }
}

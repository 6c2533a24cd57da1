using System.ComponentModel;
using System.Diagnostics;

namespace TutorTui.Platform;

/// <summary>The learner's web browser, if this computer has a desktop.</summary>
internal sealed class Browser(IEnvironment environment)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    /// <summary>Opens a page. Only web addresses are accepted, because they come from a shell's output.</summary>
    /// <returns>False if there is no browser, or it did not accept the address.</returns>
    public async Task<bool> OpenAsync(string address, CancellationToken cancellationToken)
    {
        if (!HasDesktop() || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return false;
        }

        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(Timeout);
            using var process = Process.Start(new ProcessStartInfo("xdg-open", [uri.AbsoluteUri])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            if (process is null)
            {
                return false;
            }

            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0;
        }
        catch (Exception exception) when (exception is Win32Exception || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    private bool HasDesktop() =>
        environment.Get("DISPLAY") is { Length: > 0 } || environment.Get("WAYLAND_DISPLAY") is { Length: > 0 };
}

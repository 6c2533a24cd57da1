using System.Globalization;
using TutorTui.Lab.Errors;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Processes;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab.Engines;

/// <summary>Installs Debian packages, one installation at a time, and reports apt's own percentages.</summary>
internal sealed class AptInstaller(IProcessRunner processes, HostSystem host) : IDisposable
{
    /// <summary>Steps run concurrently, but apt allows only one installation.</summary>
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task InstallAsync(
        IReadOnlyList<string> packages, HostTool tool, LabStep labStep, CancellationToken cancellationToken)
    {
        if (!host.HasApt || !host.IsRoot)
        {
            throw new LabException(LabErrorTexts.Current.ToolMissing(tool, packages, host.IsRoot));
        }

        labStep.Report(LabSetupTexts.Current.WaitingForApt);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await InstallAsync(packages, labStep, tool, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task InstallAsync(
        IReadOnlyList<string> packages, LabStep labStep, HostTool tool, CancellationToken cancellationToken)
    {
        labStep.Report(LabSetupTexts.Current.ReadingPackageLists);
        await RunAsync(["-q", "update"], tool, labStep, cancellationToken).ConfigureAwait(false);
        await RunAsync(
            ["-q", "-y", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends", "install", .. packages],
            tool, labStep, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Reads a line of <c>APT::Status-Fd</c> (apt's README.progress-reporting): <c>dlstatus:N:PERCENT:TEXT</c> or
    /// <c>pmstatus:PACKAGE:PERCENT:TEXT</c>. Downloading counts as the first half.
    /// </summary>
    internal static (double Fraction, string Text)? ParseStatus(string line)
    {
        var fields = line.Split(':', 4);
        if (fields is not [("dlstatus" or "pmstatus") and var kind, _, var percent, var text]
            || !double.TryParse(percent, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || value is < 0 or > 100)
        {
            return null;
        }

        return ((kind == "dlstatus" ? 0 : 0.5) + (value / 200), text.Trim());
    }

    private async Task RunAsync(
        IReadOnlyList<string> arguments, HostTool tool, LabStep labStep, CancellationToken cancellationToken)
    {
        // The status uses a file descriptor of its own, which is merged with the output only at our end: apt closes descriptor 1 for the
        // packages' scripts, and debconf writes to descriptor 3.
        var outcome = await processes.RunAsync(
            "sh", ["-c", "exec apt-get -o APT::Status-Fd=9 \"$@\" 9>&1", "apt-get", .. arguments], Report, cancellationToken)
            .ConfigureAwait(false);
        if (!outcome.IsSuccess)
        {
            throw new LabException(LabErrorTexts.Current.ToolNotInstalled(
                tool, string.Join('\n', outcome.Output.Split('\n').TakeLast(4))));
        }

        void Report(string line)
        {
            if (ParseStatus(line) is { } status)
            {
                labStep.Report(status.Text, status.Fraction);
            }
        }
    }
}

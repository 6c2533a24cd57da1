using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace TutorTui.Lab.Processes;

/// <inheritdoc cref="IProcessRunner"/>
internal sealed class ProcessRunner : IProcessRunner
{
    private const int MaxLines = 200;
    private const int NotFound = 127;

    public async Task<ProcessOutcome> RunAsync(
        string program, IReadOnlyList<string> arguments, Action<string>? onLine, CancellationToken cancellationToken)
    {
        var commandLine = string.Join(' ', [program, .. arguments]);
        using var process = new Process { StartInfo = Describe(program, arguments) };
        Queue<string> lines = [];
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            return new(commandLine, NotFound, exception.Message);
        }

        process.StandardInput.Close();
        try
        {
            await Task.WhenAll(
                OutputReader.ReadLinesAsync(process.StandardOutput, Take, cancellationToken),
                OutputReader.ReadLinesAsync(process.StandardError, Take, cancellationToken),
                process.WaitForExitAsync(cancellationToken)).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        lock (lines)
        {
            return new(commandLine, process.ExitCode, string.Join('\n', lines));
        }

        void Take(string line)
        {
            lock (lines)
            {
                lines.Enqueue(line);
                if (lines.Count > MaxLines)
                {
                    lines.Dequeue();
                }
            }

            onLine?.Invoke(line);
        }
    }

    public async Task<int> StartDetachedAsync(
        string program, IReadOnlyList<string> arguments, string logFile, CancellationToken cancellationToken)
    {
        // setsid gives it a session of its own, so that neither Ctrl-C nor closing the terminal affects it.
        var outcome = await RunAsync(
            "sh",
            ["-c", "log=$1; shift; setsid \"$@\" >>\"$log\" 2>&1 </dev/null & echo $!", "sh", logFile, program, .. arguments],
            null, cancellationToken).ConfigureAwait(false);
        return int.TryParse(outcome.Output.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
    }

    private static ProcessStartInfo Describe(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }
}

using System.Diagnostics;

namespace TutorTui.Testing;

/// <summary>Runs programs that tests need; the tutor speaks English in them.</summary>
public static class Programs
{
    /// <summary>Runs a shell command to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has its output.</exception>
    public static async Task<string> ShellAsync(string command, CancellationToken cancellationToken)
    {
        var (exitCode, output, error) = await RunAsync("bash", ["-c", command], cancellationToken);
        return exitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{command} -> {exitCode}\n{output}{error}");
    }

    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // English, whatever the locale and the settings here.
        start.Environment["TUTOR_LANG"] = "en";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output, await error);
    }
}

using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace TutorTui.Lab.Tests;

/// <summary>The machine's prompt and its marks, in a real interactive bash.</summary>
public sealed partial class ShellMarksTests
{
    [Theory]
    [InlineData("echo hi", "echo%20hi", 0)]
    [InlineData("( exit 7 )", "%28%20exit%207%20%29", 7)]
    [InlineData(" echo \"你\" | cat", "%20echo%20%22%E4%BD%A0%22%20%7C%20cat", 0)]
    [InlineData("for i in 1\ndo echo $i\ndone", "for%20i%20in%201%3B%20do%20echo%20%24i%3B%20done", 0)]
    public async Task Marks_Command_TellItsTextAndStatus(string command, string encoded, int status)
    {
        var output = await RunAsync(command);

        Assert.Equal($"C;cmdline_url={encoded}", Marks(output).First(mark => mark.StartsWith('C')));
        Assert.Equal($"D;{status}", Marks(output).First(mark => mark.StartsWith('D')));
    }

    [Fact]
    public async Task Marks_CommandTwice_ComesTwice()
    {
        var output = await RunAsync("true\ntrue");

        Assert.Equal(2, Marks(output).Count(mark => mark == "C;cmdline_url=true"));
    }

    [Fact]
    public async Task Marks_HistoryExpansion_ComesExpanded()
    {
        var output = await RunAsync("echo once\n!!");

        Assert.Equal(2, Marks(output).Count(mark => mark == "C;cmdline_url=echo%20once"));
    }

    [Fact]
    public async Task Marks_CommandThatBashDoesNotRecord_ComesWithoutText()
    {
        var output = await RunAsync("HISTCONTROL=ignorespace\n false");

        Assert.Equal("C", Marks(output).Where(mark => mark.StartsWith('C')).ElementAt(1));
        Assert.Contains("D;1", Marks(output));
    }

    [Fact]
    public async Task Marks_EmptyLine_TellNoCommand()
    {
        var output = await RunAsync(string.Empty);

        // Only the "exit" that ends every run.
        Assert.Equal(["C;cmdline_url=exit"], Marks(output).Where(mark => mark[0] is 'C' or 'D'));
    }

    [Fact]
    public async Task Prompt_HostName_IsShownAsTheCourseWritesIt()
    {
        var output = await RunAsync(string.Empty);

        Assert.Contains("Machine1 ~", EscapeSequence.Replace(output, string.Empty), StringComparison.Ordinal);
    }

    [GeneratedRegex("\u001b\\]133;(?<mark>[^\u001b]*)\u001b\\\\", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark { get; }

    [GeneratedRegex("\u001b(?:\\][^\u001b]*\u001b\\\\|\\[[0-9;?]*[a-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EscapeSequence { get; }

    private static IReadOnlyList<string> Marks(string output) =>
        [.. Mark.Matches(output).Select(match => match.Groups["mark"].Value)];

    private static async Task<string> RunAsync(string input)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var home = Directory.CreateTempSubdirectory("tutortui-shell-");
        try
        {
            var recipe = Path.Combine(AppContext.BaseDirectory, "Recipes", "machine", "shell.bash");
            var start = new ProcessStartInfo("bash", ["--noprofile", "--rcfile", recipe, "-i"])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = home.FullName,
            };
            start.Environment["HOME"] = home.FullName;
            start.Environment["HOSTNAME"] = "machine1";
            start.Environment["LANG"] = "C.UTF-8";
            using var bash = Process.Start(start)!;
            var errors = bash.StandardError.ReadToEndAsync(cancellationToken);
            var output = bash.StandardOutput.ReadToEndAsync(cancellationToken);
            await bash.StandardInput.WriteAsync($"{input}\nexit\n".AsMemory(), cancellationToken);
            bash.StandardInput.Close();
            await bash.WaitForExitAsync(cancellationToken);

            // Without a terminal, bash writes prompts and the expansion of PS0 to standard error.
            return await errors + await output;
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }
}

using TutorTui.Lab.Processes;
using Xunit;

namespace TutorTui.Lab.Tests;

public sealed class OutputReaderTests
{
    [Theory]
    [InlineData("a\nb\n", "a|b")]
    [InlineData("a\r\nb", "a|b")]
    [InlineData("10%\r20%\r\rend\n\n", "10%|20%||end|")]
    [InlineData("", "")]
    public async Task ReadLinesAsync_LineEnds_AreTakenOff(string output, string lines) =>
        Assert.Equal(lines, string.Join('|', await ReadAsync(new StringReader(output))));

    [Fact]
    public async Task ReadLinesAsync_LineWithoutEnd_IsCutWhileItIsRead()
    {
        var lines = await ReadAsync(new Repeated("x", 5_000_000));

        Assert.Equal(OutputReader.MaxLineLength, Assert.Single(lines).Length);
    }

    [Fact]
    public async Task ReadLinesAsync_CutInsideASurrogatePair_LeavesTheWholePairOut()
    {
        var lines = await ReadAsync(new StringReader("x" + string.Concat(Enumerable.Repeat("😀", OutputReader.MaxLineLength))));

        Assert.Equal(OutputReader.MaxLineLength - 1, Assert.Single(lines).Length);
        Assert.False(char.IsHighSurrogate(lines[0][^1]));
    }

    [Fact]
    public async Task RunAsync_ProgramThatPrintsALongLine_KeepsItsBeginning()
    {
        var outcome = await new ProcessRunner().RunAsync(
            "sh", ["-c", "head -c 2000000 /dev/zero | tr '\\0' x; echo; echo end >&2; exit 3"], null, TestContext.Current.CancellationToken);

        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal([3, OutputReader.MaxLineLength], outcome.Output.Split('\n').Select(line => line.Length).Order());
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(TextReader reader)
    {
        List<string> lines = [];
        await OutputReader.ReadLinesAsync(reader, lines.Add, TestContext.Current.CancellationToken);
        return lines;
    }

    private sealed class Repeated(string text, int count) : TextReader
    {
        private int _left = count;

        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            var length = Math.Min(buffer.Length, _left);
            buffer.Span[..length].Fill(text[0]);
            _left -= length;
            return ValueTask.FromResult(length);
        }
    }
}

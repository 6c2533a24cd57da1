using System.Text;
using System.Text.Json;
using TutorTui.Commands.Dev;
using TutorTui.Terminal;
using Xunit;

namespace TutorTui.Tests.Dev;

public sealed class VtDriverTests
{
    private readonly VtDriver _sut = new(4, 2, 10, TerminalPermissions.None);

    [Fact]
    public void Answer_Feed_GivesWhatTheTerminalAnswers() =>
        Assert.Equal("\e[1;3R", Encoding.ASCII.GetString(Feed("ab\e[6n").GetProperty("reply").GetBytesFromBase64()));

    [Fact]
    public void Answer_Dump_HasCellsCursorAndTitle()
    {
        Feed("\e]2;name\a你a");

        var dump = Answer("""{"op":"dump","attrs":0,"sb":0}""");

        Assert.Equal("""[["你","","a"," "],[" "," "," "," "]]""", dump.GetProperty("lines").GetRawText());
        Assert.Equal("[0,3]", dump.GetProperty("cur").GetRawText());
        Assert.Equal("name", dump.GetProperty("title").GetString());
        Assert.False(dump.TryGetProperty("cells", out _));
        Assert.False(dump.TryGetProperty("sb", out _));
    }

    [Fact]
    public void Answer_DumpWithAttributesAndScrollback_HasBoth()
    {
        Feed("1\r\n2\r\n\e[1;3;4;31;48;2;1;2;3mx\e[0;7m ");

        var dump = Answer("""{"op":"dump","attrs":1,"sb":1}""");

        Assert.Equal("""["x",1,"#010203","biu"]""", dump.GetProperty("cells")[1][0].GetRawText());
        Assert.Equal("""[" ","d","d","r"]""", dump.GetProperty("cells")[1][1].GetRawText());
        Assert.Equal("""["1"]""", dump.GetProperty("sb").GetRawText());
    }

    [Fact]
    public void Answer_DumpOfAReversedScreen_TellsWhatIsShownReversed()
    {
        Feed("\e[?5h\e[7mx");

        var cells = Answer("""{"op":"dump","attrs":1}""").GetProperty("cells");

        Assert.Equal("""["x","d","d",""]""", cells[0][0].GetRawText());
        Assert.Equal("""[" ","d","d","r"]""", cells[0][1].GetRawText());
    }

    [Fact]
    public void Answer_NewAndResize_ChangeTheScreen()
    {
        Feed("text");

        Assert.Equal(1, Answer("""{"op":"new","cols":3,"rows":1,"scrollback":5}""").GetProperty("ok").GetInt32());
        Assert.Equal("""[[" "," "," "]]""", Lines());
        Assert.Equal(1, Answer("""{"op":"resize","cols":2,"rows":1}""").GetProperty("ok").GetInt32());
        Assert.Equal("""[[" "," "]]""", Lines());
    }

    [Fact]
    public void Answer_Bench_FeedsTheFile()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, "ab");
        try
        {
            var answer = Answer(JsonSerializer.Serialize(new { op = "bench", path, repeat = 3, chunk = 1 }));

            Assert.Equal(6, answer.GetProperty("bytes").GetInt64());
            Assert.True(answer.GetProperty("secs").GetDouble() > 0);
            Assert.Equal("""[["a","b","a","b"],["a","b"," "," "]]""", Lines());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{"op":"dance"}""")]
    [InlineData("""{"op":"feed","data":"%%"}""")]
    [InlineData("""{"op":"bench","path":"/no/such/file"}""")]
    public void Answer_Nonsense_IsAnsweredAndNothingEnds(string line)
    {
        Assert.NotEmpty(Answer(line).GetProperty("error").GetString()!);
        Assert.False(_sut.HasEnded);
    }

    [Fact]
    public void Answer_Quit_Ends()
    {
        Answer("""{"op":"quit"}""");

        Assert.True(_sut.HasEnded);
    }

    private string Lines() => Answer("""{"op":"dump"}""").GetProperty("lines").GetRawText();

    private JsonElement Feed(string text) =>
        Answer(JsonSerializer.Serialize(new { op = "feed", data = Encoding.UTF8.GetBytes(text) }));

    private JsonElement Answer(string line)
    {
        var answer = _sut.Answer(line);
        Assert.Equal((byte)'\n', answer[^1]);
        return JsonDocument.Parse(answer).RootElement.Clone();
    }
}

using System.Collections.Immutable;
using TutorTui.Content.Loading;

namespace TutorTui.Content.Tests.Loading;

public sealed class KeyValueFileTests : IDisposable
{
    private static readonly Dictionary<string, ImmutableArray<string>> Keys = new(StringComparer.Ordinal)
    {
        ["name"] = [],
        ["color"] = ["auto", "never"],
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_NoFile_HasNoValuesAndNoFault()
    {
        var read = KeyValueFile.Read(Path.Combine(_folder.Path, "none.yaml"), "the settings", Keys);

        Assert.Empty(read.Values);
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n\n")]
    [InlineData("\uFEFF# nothing yet\r\n")]
    public void Read_NothingButComments_HasNoValuesAndNoFault(string text)
    {
        var read = Read(text);

        Assert.Empty(read.Values);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Read_GoodFile_GivesTheValues() =>
        Assert.Equal([new("color", "never"), new("name", "Ann: Ö")], Read("name: \"Ann: Ö\"\r\ncolor: never\r\n").Values);

    [Theory]
    [InlineData("name: Ann\ncolour: never\n", "config.yaml:2:1: TT010", "Did you mean 'color'?")]
    [InlineData("name: Ann\ncolor: pink\n", "config.yaml:2:8: TT013", "auto or never")]
    [InlineData("name: Ann\ncolor: never\ncolor: auto\n", "config.yaml:3:1: TT012", "line 2")]
    [InlineData("name: Ann\ncolor: [never]\n", "config.yaml:2:8: TT013", "a list")]
    public void Read_OneFault_IsToldWithItsPlaceAndTheRestCounts(string text, string place, string words)
    {
        var read = Read(text);

        var fault = Assert.Single(read.Diagnostics).ToString();
        Assert.StartsWith(place, fault, StringComparison.Ordinal);
        Assert.Contains(words, fault, StringComparison.Ordinal);
        Assert.Equal("Ann", read.Values["name"]);
    }

    [Theory]
    [InlineData("- name\n", "TT013")]
    [InlineData("name: [\n", "TT004")]
    [InlineData("name: a\0b\n", "TT003")]
    [InlineData("name: &a x\n", "TT005")]
    public void Read_NoGoodMap_IsToldAndHasNoValues(string text, string code)
    {
        var read = Read(text);

        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
        Assert.Empty(read.Values);
    }

    private KeyValues Read(string text) => KeyValueFile.Read(_folder.Write("config.yaml", text), "the settings", Keys);
}

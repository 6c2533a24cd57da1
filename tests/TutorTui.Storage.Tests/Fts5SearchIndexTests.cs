using CsCheck;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Search;
using Xunit;

namespace TutorTui.Storage.Tests;

public sealed class Fts5SearchIndexTests : IDisposable
{
    private readonly Fts5SearchIndex _sut = new(
    [
        Entry(SearchKind.Text, "6.05 step 3: Create the network", "Now use the driver. It was installed for this network."),
        Entry(SearchKind.Hint, "6.05 step 3: Create the network", "The option is --subnet; publishing is something else."),
        Entry(SearchKind.Glossary, "subnet · 子网", "A range of addresses. 一段地址范围，例如 10.1.1.0/24。", "CIDR 网段"),
        Entry(SearchKind.Glossary, "overlay · 覆盖网络", "A network of a swarm. 建立在各机器之间网络之上的集群网络。", "VXLAN"),
        Entry(SearchKind.Reference, "docker network create --attachable", "Enable manual container attachment"),
        Entry(SearchKind.Error, "Pool overlaps with other one on this address space", "Another network already uses these addresses.", "pool overlap"),
    ]);

    public void Dispose() => _sut.Dispose();

    [Theory]
    [InlineData("subnet", "subnet · 子网")]
    [InlineData("SUBNET", "subnet · 子网")]
    [InlineData("子网", "subnet · 子网")]
    [InlineData("网段", "subnet · 子网")]
    [InlineData("地址范围", "subnet · 子网")]
    [InlineData("集群网络", "overlay · 覆盖网络")]
    [InlineData("什么样的地址范围可以用", "subnet · 子网")]
    [InlineData("机器之间的集群", "overlay · 覆盖网络")]
    [InlineData("overlya", "overlay · 覆盖网络")]
    [InlineData("ovrlay", "overlay · 覆盖网络")]
    [InlineData("overlay网络", "overlay · 覆盖网络")]
    [InlineData("attach", "docker network create --attachable")]
    [InlineData("--attachable", "docker network create --attachable")]
    [InlineData("pool overlaps with other one", "Pool overlaps with other one on this address space")]
    [InlineData("install driver", "6.05 step 3: Create the network")]
    [InlineData("publish", "6.05 step 3: Create the network")]
    public void Find_Words_TheBestComesFirst(string words, string title) =>
        Assert.Equal(title, _sut.Find(words, null, 5)[0].Entry.Title);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"'*()^:-{}")]
    [InlineData("zebra")]
    public void Find_Nothing_IsNothing(string words) => Assert.Empty(_sut.Find(words, null, 5));

    [Fact]
    public void Find_OneChineseCharacter_IsABeginning() =>
        Assert.Contains(_sut.Find("覆", null, 5), hit => hit.Entry.Title.StartsWith("overlay", StringComparison.Ordinal));

    [Fact]
    public void Find_SomeKinds_LeavesTheOthersOut()
    {
        var hits = _sut.Find("network", new HashSet<SearchKind> { SearchKind.Reference }, 5);

        Assert.Equal([SearchKind.Reference], hits.Select(hit => hit.Entry.Kind));
        Assert.Empty(_sut.Find("network", new HashSet<SearchKind>(), 5));
    }

    [Fact]
    public void Find_WordsThatStandNowhereTogether_FindsEither() => Assert.Equal(2, _sut.Find("attachable vxlan", null, 5).Length);

    /// <summary>Any input is treated as words, never as SQLite query syntax.</summary>
    [Fact]
    public void Find_AnyText_IsAnswered() => Gen.String.Sample(words => Assert.InRange(_sut.Find(words, null, 3).Length, 0, 3));

    private static SearchEntry Entry(SearchKind kind, string title, string text, string aliases = "") =>
        new() { Kind = kind, Title = title, Text = text, Aliases = aliases, Lesson = LessonId.Parse("6.05") };
}

using System.Collections.Immutable;
using TutorTui.Core.Coach;
using TutorTui.Core.Languages;
using TutorTui.Core.Search;
using TutorTui.Core.Tests.Coach;
using Xunit;

namespace TutorTui.Core.Tests.Search;

public sealed class CoachedSearchTests
{
    private readonly FakeIndex _index = new();

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void Find_AnErrorThatLearnersMeet_ItsCauseIsTheFirstHit(string code)
    {
        using var scope = (code == "en" ? Language.English : Language.Chinese).UseInScope();
        using CoachedSearch sut = new(_index);

        Assert.All([.. LearnerErrors.All, .. LearnerErrors.Shortened], error =>
        {
            var hit = sut.Find(error.Text, null, 5)[0];

            Assert.Equal((SearchKind.Error, ErrorCoach.KnownOf(error.Fault).Title), (hit.Entry.Kind, hit.Entry.Title));
            Assert.Equal(hit.Entry.Text, string.Concat(hit.Snippet.Select(part => part.Text)));
        });
    }

    [Theory]
    [InlineData("Error response from daemon: something nobody knows", "something nobody knows")]
    [InlineData("docker: Error response from daemon: oops. See 'docker run --help'.", "oops.")]
    [InlineData("ERRO[0001] Error response from daemon: oops", "oops")]
    [InlineData("怎样删除一个网络", "删除 网络")]
    [InlineData("how to publish", "how to publish")]
    public void Find_AText_TheIndexIsAskedForWhatMatters(string words, string asked)
    {
        using CoachedSearch sut = new(_index);

        sut.Find(words, null, 5);

        Assert.Equal(asked.Split(' '), _index.Asked[^1].Words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("what is an overlay", "overlay")]
    [InlineData("What is a subnet?", "subnet")]
    [InlineData("what does overlay mean", "overlay")]
    [InlineData("什么是子网", "子网")]
    [InlineData("子网是什么意思？", "子网")]
    public void Find_WhatSomethingIs_TheGlossaryAnswersFirst(string words, string asked)
    {
        using CoachedSearch sut = new(_index);

        var hits = sut.Find(words, null, 5);

        Assert.Equal(SearchKind.Glossary, hits[0].Entry.Kind);
        Assert.Equal(asked, _index.Asked[0].Words);
    }

    /// <summary>An exam may allow the glossary alone.</summary>
    [Fact]
    public void Find_ErrorsAreNotAllowed_AreNotShown()
    {
        using CoachedSearch sut = new(_index);

        var hits = sut.Find("port is already allocated", new HashSet<SearchKind> { SearchKind.Glossary }, 5);

        Assert.All(hits, hit => Assert.Equal(SearchKind.Glossary, hit.Entry.Kind));
    }

    [Fact]
    public void Find_ACommandWithACurlyQuote_PointsAtIt()
    {
        using CoachedSearch sut = new(_index);

        var hit = sut.Find("docker run --name \u201Cweb\u201D nginx", null, 5)[0];

        Assert.Contains("U+201C", hit.Entry.Text, StringComparison.Ordinal);
        Assert.Contains("`docker run --name \"web\" nginx`", hit.Entry.Text, StringComparison.Ordinal);
    }

    private sealed class FakeIndex : ISearchIndex
    {
        public List<(string Words, IReadOnlySet<SearchKind>? Kinds)> Asked { get; } = [];

        public ImmutableArray<SearchHit> Find(string words, IReadOnlySet<SearchKind>? kinds, int limit)
        {
            Asked.Add((words, kinds));
            var kind = kinds?.First() ?? SearchKind.Text;
            return [new(new() { Kind = kind, Title = $"{kind}", Text = words }, [])];
        }

        public void Dispose()
        {
        }
    }
}

using CsCheck;
using TutorTui.Core.Texts;
using Xunit;

namespace TutorTui.Core.Tests.Texts;

public sealed class TextCutTests
{
    [Fact]
    public void End_AnyText_IsNeverLongerAndNeverBeginsWithHalfAPair()
    {
        Gen.Select(Gen.String["ab😀é"], Gen.Int[0, 12]).Sample((text, length) =>
        {
            var end = TextCut.End(text, length);

            Assert.InRange(end.Length, Math.Min(text.Length, length) - 1, length);
            Assert.EndsWith(end, text, StringComparison.Ordinal);
        });
        Assert.Equal("b", TextCut.End("a😀b", 2));
    }

    [Fact]
    public void Beginning_AnyText_IsNeverLongerAndNeverEndsWithHalfAPair()
    {
        Gen.Select(Gen.String["ab😀é"], Gen.Int[0, 12]).Sample((text, length) =>
        {
            var beginning = TextCut.Beginning(text, length);

            Assert.InRange(beginning.Length, Math.Min(text.Length, length) - 1, length);
            Assert.StartsWith(beginning, text, StringComparison.Ordinal);
        });
        Assert.Equal("a", TextCut.Beginning("a😀b", 2));
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a😀bc", 3, "a…")]
    [InlineData("a😀b", 4, "a😀b")]
    public void Shorten_LongText_EndsInAnEllipsisBehindAWholeCharacter(string text, int length, string expected) =>
        Assert.Equal(expected, TextCut.Shorten(text, length));

    [Theory]
    [InlineData("", "")]
    [InlineData("ab", "a")]
    [InlineData("a😀", "a")]
    [InlineData("ae\u0301", "a")]
    [InlineData("a👩‍👧", "a")]
    public void WithoutLast_AnyCharacter_TakesAllOfIt(string text, string expected) => Assert.Equal(expected, TextCut.WithoutLast(text));
}

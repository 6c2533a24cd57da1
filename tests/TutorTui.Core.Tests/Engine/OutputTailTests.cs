using System.Text;
using CsCheck;
using TutorTui.Core.Engine;
using Xunit;

namespace TutorTui.Core.Tests.Engine;

public sealed class OutputTailTests
{
    [Fact]
    public void Append_LessThanTheLimit_KeepsAll()
    {
        var sut = new OutputTail(10);

        sut.Append("012345"u8);
        sut.Append("6789"u8);

        Assert.Equal("0123456789", sut.ToString());
        Assert.False(sut.IsCut);
    }

    [Fact]
    public void Append_OneByteTooMany_KeepsTheEndAndSaysSo()
    {
        var sut = new OutputTail(10);

        sut.Append("0123456789"u8);
        sut.Append("x"u8);

        Assert.Equal("123456789x", sut.ToString());
        Assert.True(sut.IsCut);
    }

    [Fact]
    public void ToString_CutInsideACharacter_BeginsWithTheNext()
    {
        var sut = new OutputTail(6);

        sut.Append("😀😀"u8);

        Assert.Equal("😀", sut.ToString());
    }

    [Fact]
    public void Append_AnyPieces_KeepTheSameEnd()
    {
        Gen.Select(Gen.Byte.Array[0, 40].Array[0, 20], Gen.Int[1, 50]).Sample((pieces, limit) =>
        {
            var sut = new OutputTail(limit);
            foreach (var piece in pieces)
            {
                sut.Append(piece.Select(value => (byte)('a' + (value % 26))).ToArray());
            }

            var all = string.Concat(pieces.SelectMany(piece => piece).Select(value => (char)('a' + (value % 26))));
            Assert.Equal(all.Length <= limit ? all : all[^limit..], sut.ToString());
            Assert.Equal(all.Length > limit, sut.IsCut);
        });
    }

    [Fact]
    public void Of_OneStreamCut_SaysSo()
    {
        var output = new OutputTail(2);
        output.Append(Encoding.UTF8.GetBytes("abc"));

        var result = CommandOutput.Of(1, output, new OutputTail());

        Assert.Equal(new CommandOutput(1, "bc", string.Empty) { IsCut = true }, result);
    }
}

using System.Text.Json.Nodes;
using CsCheck;
using TutorTui.Core.Results;
using TutorTui.Signing;
using Xunit;

namespace TutorTui.Tests.Results;

public sealed class ResultFileTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private readonly string _directory = Directory.CreateTempSubdirectory("tutor-result-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    internal static LearnerReport Report { get; } = new(
        "Ann Ö <b>", At, "0.1.0",
        [new("c", "6.05", "A, \"driver\"", At, [new(1, "install", "Install", At, false, false, 1, null), new(2, "net", "=Net", null, false, true, 0, null)])],
        [
            new(
                "chapter-6-1", "chapter-6", "Practice", At, At.AddMinutes(20), false, 1200, 1800, 30, 0, 7, 66.66m, 70, false,
                [new("bridge", "Bridge", "6.05", 2, 3, 1, [new("bridge/a", "It is so", false, 60, 1, "No <network>.")])]),
        ],
        [new(At, TimelineKind.Begin, "6.05", "begun"), new(At.AddDays(3), TimelineKind.Pass, "6.05", "step 1 passed: Install")]);

    private Ed25519Signer Signer => new(Path.Combine(_directory, "deep", "signing.key"));

    [Fact]
    public void Check_AsItWasWritten_IsGood()
    {
        var sut = ResultFile.Check(ResultFile.Write(Report, Signer), Signer);

        Assert.Empty(sut.Problems);
        Assert.Equal(
            [
                new("Ann Ö <b>", "lesson", "6.05", "A, \"driver\"", 1, 2, false, "2026-01-02T03:04:05+00:00"),
                new("Ann Ö <b>", "exam", "chapter-6-1", "Practice", 66.66m, 70, false, "2026-01-02T03:24:05+00:00"),
            ],
            sut.Rows);
    }

    [Fact]
    public void Check_OnAnotherMachine_IsGoodAllTheSame()
    {
        var text = ResultFile.Write(Report, Signer);

        Assert.True(ResultFile.Check(text, new Ed25519Signer(Path.Combine(_directory, "other.key"))).IsGood);
    }

    [Fact]
    public void Sign_Twice_IsOneKeyForItsOwnerAlone()
    {
        Assert.Equal(Signer.Sign("a"u8).Key, Signer.Sign("b"u8).Key);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_directory, "deep", "signing.key")));
    }

    [Fact]
    public void Check_Reformatted_IsGood() =>
        Assert.True(ResultFile.Check(JsonNode.Parse(ResultFile.Write(Report, Signer))!.ToJsonString(), Signer).IsGood);

    [Fact]
    public void Check_AStepChanged_IsNamed() => Assert.Equal(
        ["'lesson 6.05 step 2' was changed"],
        Tamper(file => file["sections"]!["lesson 6.05 step 2"]!["passedAt"] = "2026-01-02T03:04:05+00:00").Problems);

    [Fact]
    public void Check_ATaskRemovedAndAnotherAdded_AreNamed() => Assert.Equal(
        ["'exam chapter-6-2' was added", "'exam chapter-6-1 task bridge' was removed"],
        Tamper(file =>
        {
            var sections = file["sections"]!.AsObject();
            sections.Remove("exam chapter-6-1 task bridge");
            sections["exam chapter-6-2"] = new JsonObject();
        }).Problems);

    [Fact]
    public void Check_AnotherKey_DoesNotFit() => Assert.Contains(
        "the signature does not fit",
        Tamper(file => file["key"] = new Ed25519Signer(Path.Combine(_directory, "other.key")).Sign("x"u8).Key).Problems[0],
        StringComparison.Ordinal);

    /// <summary>Whichever character of the file is changed, either the change is detected or the content is unaffected.</summary>
    [Fact]
    public void Check_AnyCharacterChanged_IsFoundOutOrMeansTheSame()
    {
        var text = ResultFile.Write(Report, Signer);
        var same = ResultFile.Check(text, Signer).Rows;

        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Char[' ', '~']).Sample((at, character) =>
        {
            var checkedAgain = ResultFile.Check(text[..at] + character + text[(at + 1)..], Signer);

            Assert.True(!checkedAgain.IsGood || checkedAgain.Rows.SequenceEqual(same));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"format\":\"tutor-result\",\"format\":\"x\"}")]
    [InlineData("{\"format\":\"tutor-result\",\"version\":2,\"sections\":{},\"manifest\":[]}")]
    [InlineData("{\"format\":\"tutor-result\",\"version\":1,\"sections\":{\"a\":[1]},\"manifest\":[3]}")]
    public void Check_NoResultFile_SaysSo(string text) => Assert.NotEmpty(ResultFile.Check(text, Signer).Problems);

    private CheckedResult Tamper(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(ResultFile.Write(Report, Signer))!;
        change(file);
        return ResultFile.Check(file.ToJsonString(), Signer);
    }
}

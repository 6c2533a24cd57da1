using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TutorTui.Core.Languages;
using TutorTui.Core.Results;
using Xunit;

namespace TutorTui.Core.Tests.Results;

public sealed class ResultFileTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private static readonly LearnerReport Report = new(
        "Ann Ö <b>", At, "0.1.0",
        [
            new("c", "6.05", "Driver", At, [new(1, "install", "Install", At, false, false, 1, null), new(2, "net", "Net", null, false, true, 0, null)]),
            new("c", "6.06", "Never begun", null, []),
        ],
        [
            new(
                "chapter-6-1", "chapter-6", "Practice", At, At.AddMinutes(20), false, 1200, 1800, 30, 0, 7, 66.66m, 70, false,
                [new("bridge", "Bridge", "6.05", 2, 3, 1, [new("bridge/a", "It is so", false, 60, 1, "No network.")])]),
        ],
        [new(At, TimelineKind.Begin, "6.05", "begun")]);

    private readonly HashSigner _signer = new();

    [Fact]
    public void Check_AsItWasWritten_IsGoodAndHasALineForEachLessonBegunAndEachExam()
    {
        var sut = ResultFile.Check(ResultFile.Write(Report, _signer), _signer);

        Assert.True(sut.IsGood);
        Assert.Equal("key", sut.Key);
        Assert.Equal(
            [
                new("Ann Ö <b>", "lesson", "6.05", "Driver", 1, 2, false, "2026-01-02T03:04:05+00:00"),
                new("Ann Ö <b>", "exam", "chapter-6-1", "Practice", 66.66m, 70, false, "2026-01-02T03:24:05+00:00"),
            ],
            sut.Rows);
    }

    [Fact]
    public void Check_KeysInAnotherOrder_IsGood()
    {
        var file = JsonNode.Parse(ResultFile.Write(Report, _signer))!.AsObject();
        var section = file["sections"]!["lesson 6.05"]!.AsObject();
        file["sections"]!["lesson 6.05"] = new JsonObject(section.Reverse().Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));

        Assert.True(ResultFile.Check(file.ToJsonString(), _signer).IsGood);
    }

    [Fact]
    public void Check_SectionsChangedAddedAndRemoved_AreNamedInEachLanguage()
    {
        foreach (var language in Language.All)
        {
            using var scope = language.UseInScope();
            var problems = Tamper(file =>
            {
                var sections = file["sections"]!.AsObject();
                sections["exam chapter-6-1"]!["percent"] = 100;
                sections.Remove("lesson 6.05 step 2");
                sections["lesson 7"] = new JsonObject();
                file["more"] = 1;
                file["signature"] = "bm8=";
            }).Problems;

            Assert.Equal(5, problems.Length);
            Assert.Distinct(problems);
            Assert.Contains(problems, problem => problem.Contains("exam chapter-6-1", StringComparison.Ordinal));
            Assert.Contains(problems, problem => problem.Contains("lesson 6.05 step 2", StringComparison.Ordinal));
            Assert.Contains(problems, problem => problem.Contains("lesson 7", StringComparison.Ordinal));
            Assert.Contains(problems, problem => problem.Contains("more", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"format": "tutor-result", "format": "tutor-result"}""")]
    [InlineData("[]")]
    [InlineData("""{"format": "other", "version": 1, "sections": {}, "manifest": []}""")]
    [InlineData("""{"format": "tutor-result", "version": 1, "sections": [], "manifest": []}""")]
    [InlineData("""{"format": "tutor-result", "version": 1, "sections": {}, "manifest": {}}""")]
    [InlineData("""{"format": "tutor-result", "version": 2, "sections": {}, "manifest": []}""")]
    [InlineData("""{"format": "tutor-result", "sections": {}, "manifest": []}""")]
    public void Check_NoResultFile_SaysWhyAndReadsNothing(string text)
    {
        var sut = ResultFile.Check(text, _signer);

        Assert.NotEmpty(Assert.Single(sut.Problems));
        Assert.Empty(sut.Rows);
    }

    [Fact]
    public void Fingerprint_OfAKey_IsTheBeginningOfItsHash() => Assert.Equal("2c70e12b7a0646f9", ResultFile.Fingerprint("key"));

    private CheckedResult Tamper(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(ResultFile.Write(Report, _signer))!;
        change(file);
        return ResultFile.Check(file.ToJsonString(), _signer);
    }

    /// <summary>Signs with a hash: whose key it is does not matter here.</summary>
    private sealed class HashSigner : IResultSigner
    {
        public Signature Sign(ReadOnlySpan<byte> data) => new("key", Convert.ToHexString(SHA256.HashData(data)));

        public bool IsGood(Signature signature, ReadOnlySpan<byte> data) => Sign(data) == signature;
    }
}

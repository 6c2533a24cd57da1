using CsCheck;

namespace TutorTui.Content.Tests;

public sealed class MutationTests
{
    private static readonly byte[][] Lessons =
        [.. Directory.GetFiles(ShippedCourse.Directory, "lesson.md", SearchOption.AllDirectories).Select(File.ReadAllBytes)];

    private static readonly string[] Pieces =
        ["\n", "```", ":::", "{", "}", "---\n", "- ", "> ", "|", "[", "](", "&a ", "*a ", "!!t ", "\"", "\t", "\0", "\uFFFD", "#", ": "];

    [Fact]
    public void Load_MutatedLesson_NeverThrows()
    {
        using var sut = new TemporaryCourse(string.Empty);
        var mutation = Gen.Select(Gen.Double.Unit, Gen.Int[0, 40], Gen.Int[0, Pieces.Length - 1]);

        Gen.Select(Gen.Int[0, Lessons.Length - 1], mutation.Array[1, 8]).Sample(
            (lesson, mutations) =>
            {
                sut.Write(mutations.Aggregate(Lessons[lesson], (bytes, m) => Mutate(bytes, m.Item1, m.Item2, Pieces[m.Item3])));
                _ = sut.Diagnose();
            },
            iter: 400,
            threads: 1);
    }

    /// <summary>Replaces some bytes at a position by a piece of syntax.</summary>
    private static byte[] Mutate(byte[] bytes, double place, int removed, string piece)
    {
        var start = (int)(place * bytes.Length);
        return [.. bytes[..start], .. System.Text.Encoding.UTF8.GetBytes(piece), .. bytes[Math.Min(bytes.Length, start + removed)..]];
    }
}

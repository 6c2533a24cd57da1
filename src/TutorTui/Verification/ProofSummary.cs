using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Verification;

/// <summary>What came out for each lesson and in all.</summary>
internal sealed record ProofSummary(ImmutableArray<LessonSummary> Lessons, TimeSpan Elapsed)
{
    public int Proven => Lessons.Sum(lesson => lesson.All.Proven);

    public int Failed => Lessons.Sum(lesson => lesson.All.Total - lesson.All.Proven);

    /// <summary>Mistakes that are caught with the right reason, of all.</summary>
    public Tally Mistakes => Lessons.Aggregate(Tally.None, (sum, lesson) => sum + lesson.Mistakes);

    public static ProofSummary Of(IEnumerable<Lesson> lessons, ProofLog log, TimeSpan elapsed)
    {
        var results = log.Results.ToLookup(result => result.Lesson);
        var skipped = log.Skipped.ToDictionary(entry => entry.Lesson, entry => entry.Reason);
        return new(
            [.. lessons.Select(lesson => new LessonSummary(
                lesson.Id,
                Count(results[lesson.Id], ProofKind.Check, ProofKind.Purity, ProofKind.Criterion),
                Count(results[lesson.Id], ProofKind.Alternative),
                Count(results[lesson.Id], ProofKind.WrongAnswer),
                log.TimeOf(lesson.Id),
                skipped.GetValueOrDefault(lesson.Id)))],
            elapsed);
    }

    private static Tally Count(IEnumerable<ProofResult> results, params ProofKind[] kinds)
    {
        var counted = results.Where(result => kinds.Contains(result.Kind)).ToList();
        return new(counted.Count(result => result.IsProven), counted.Count);
    }
}

/// <summary>A lesson's results.</summary>
/// <param name="Id">The lesson.</param>
/// <param name="Checks">Checks in both runs, and that they change nothing; of an exam, its criteria and the score.</param>
/// <param name="Alternatives">Other accepted ways.</param>
/// <param name="Mistakes">Wrong answers.</param>
/// <param name="Elapsed">All its runs together; they may have run beside others.</param>
/// <param name="Skipped">Why it was not tried, or null.</param>
internal sealed record LessonSummary(LessonId Id, Tally Checks, Tally Alternatives, Tally Mistakes, TimeSpan Elapsed, string? Skipped)
{
    public Tally All => Checks + Alternatives + Mistakes;
}

/// <summary>So many of so many.</summary>
internal readonly record struct Tally(int Proven, int Total)
{
    public static Tally None => default;

    public static Tally operator +(Tally left, Tally right) => new(left.Proven + right.Proven, left.Total + right.Total);

    public override string ToString() => $"{Proven}/{Total}";
}

using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Verification;

/// <summary>The results for each lesson and in total.</summary>
internal sealed record VerificationSummary(ImmutableArray<LessonSummary> Lessons, TimeSpan Elapsed)
{
    public int Verified => Lessons.Sum(lesson => lesson.All.Verified);

    public int Failed => Lessons.Sum(lesson => lesson.All.Total - lesson.All.Verified);

    /// <summary>How many of all mistakes are caught with the right reason.</summary>
    public Tally Mistakes => Lessons.Aggregate(Tally.None, (sum, lesson) => sum + lesson.Mistakes);

    public static VerificationSummary Of(IEnumerable<Lesson> lessons, VerificationLog log, TimeSpan elapsed)
    {
        var results = log.Results.ToLookup(result => result.Lesson);
        var skipped = log.Skipped.ToDictionary(entry => entry.Lesson, entry => entry.Reason);
        return new(
            [.. lessons.Select(lesson => new LessonSummary(
                lesson.Id,
                Count(results[lesson.Id], VerificationKind.Check, VerificationKind.Purity, VerificationKind.Criterion),
                Count(results[lesson.Id], VerificationKind.Alternative),
                Count(results[lesson.Id], VerificationKind.WrongAnswer),
                log.TimeOf(lesson.Id),
                skipped.GetValueOrDefault(lesson.Id)))],
            elapsed);
    }

    private static Tally Count(IEnumerable<VerificationResult> results, params VerificationKind[] kinds)
    {
        var counted = results.Where(result => kinds.Contains(result.Kind)).ToList();
        return new(counted.Count(result => result.IsVerified), counted.Count);
    }
}

/// <summary>A lesson's results.</summary>
/// <param name="Id">The lesson.</param>
/// <param name="Checks">Checks in both runs, and that they change nothing; of an exam, its criteria and the score.</param>
/// <param name="Alternatives">Other accepted ways.</param>
/// <param name="Mistakes">Wrong answers.</param>
/// <param name="Elapsed">The sum of its runs, which may have run concurrently with others.</param>
/// <param name="Skipped">Why it was not tried, or null.</param>
internal sealed record LessonSummary(LessonId Id, Tally Checks, Tally Alternatives, Tally Mistakes, TimeSpan Elapsed, string? Skipped)
{
    public Tally All => Checks + Alternatives + Mistakes;
}

/// <summary>A number out of a total.</summary>
internal readonly record struct Tally(int Verified, int Total)
{
    public static Tally None => default;

    public static Tally operator +(Tally left, Tally right) => new(left.Verified + right.Verified, left.Total + right.Total);

    public override string ToString() => $"{Verified}/{Total}";
}

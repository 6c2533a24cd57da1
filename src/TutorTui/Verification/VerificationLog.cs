using System.Collections.Immutable;
using TutorTui.Core.Identifiers;

namespace TutorTui.Verification;

/// <summary>Collects the results of concurrent verifications, and prints each on a line as it arrives.</summary>
internal sealed class VerificationLog(TextWriter? lines)
{
    private readonly Lock _gate = new();
    private readonly List<VerificationResult> _results = [];
    private readonly Dictionary<LessonId, TimeSpan> _times = [];
    private readonly List<(LessonId Lesson, string Reason)> _skipped = [];

    public ImmutableArray<VerificationResult> Results
    {
        get
        {
            lock (_gate)
            {
                return [.. _results];
            }
        }
    }

    /// <summary>Lessons that cannot be verified here, and why.</summary>
    public ImmutableArray<(LessonId Lesson, string Reason)> Skipped
    {
        get
        {
            lock (_gate)
            {
                return [.. _skipped];
            }
        }
    }

    /// <summary>The total duration of the lesson's verifications.</summary>
    public TimeSpan TimeOf(LessonId lesson)
    {
        lock (_gate)
        {
            return _times.GetValueOrDefault(lesson);
        }
    }

    public void Add(VerificationResult result, IEnumerable<string>? evidence = null)
    {
        lock (_gate)
        {
            _results.Add(result);
            lines?.WriteLine(
                $"{(result.IsVerified ? "ok  " : "FAIL")}  {result.Lesson,-18} {Word(result),-9} {result.Subject,-32} {result.Problem ?? result.Note} ({result.Elapsed.TotalSeconds:0.0} s)");
            foreach (var line in evidence ?? [])
            {
                lines?.WriteLine($"      {line}");
            }
        }
    }

    public void Skip(LessonId lesson, string reason)
    {
        lock (_gate)
        {
            _skipped.Add((lesson, reason));
            lines?.WriteLine($"skip  {lesson,-18} {reason}");
        }
    }

    public void AddTime(LessonId lesson, TimeSpan elapsed)
    {
        lock (_gate)
        {
            _times[lesson] = _times.GetValueOrDefault(lesson) + elapsed;
        }
    }

    private static string Word(VerificationResult result) => result.Kind switch
    {
        VerificationKind.Check => $"run {result.Run}",
        VerificationKind.Purity => "untouched",
        VerificationKind.Alternative => "other way",
        VerificationKind.WrongAnswer => "mistake",
        VerificationKind.Criterion => "criterion",
    };
}

using System.Text;
using TutorTui.Verification;

namespace TutorTui.Output.Text;

/// <summary>Verification results as a table: a line for each lesson, and the sums.</summary>
internal static class VerificationTable
{
    public static string Write(VerificationSummary summary)
    {
        var text = new StringBuilder("\n");
        text.Append($"{"lesson",-20} {"checks",9} {"other ways",11} {"mistakes",9} {"seconds",8}\n");
        foreach (var lesson in summary.Lessons)
        {
            text.Append(lesson.Skipped is { } reason
                ? $"{lesson.Id,-20} skipped: {reason}\n"
                : $"{lesson.Id,-20} {lesson.Checks,9} {lesson.Alternatives,11} {lesson.Mistakes,9} {lesson.Elapsed.TotalSeconds,8:0}\n");
        }

        var mistakes = summary.Mistakes;
        var score = mistakes.Total == 0 ? "no wrong answers" : $"{100.0 * mistakes.Verified / mistakes.Total:0.#} % of {mistakes.Total} mistakes caught with the right reason";
        return text.Append($"{summary.Verified} proven, {summary.Failed} failed, in {summary.Elapsed.TotalSeconds:0} s. Mutation score: {score}.").ToString();
    }
}

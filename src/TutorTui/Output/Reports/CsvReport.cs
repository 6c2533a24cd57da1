using System.Globalization;
using System.Text;
using TutorTui.Core.Results;

namespace TutorTui.Output.Reports;

/// <summary>Reports as comma-separated values (RFC 4180).</summary>
internal static class CsvReport
{
    /// <summary>One line for each step and each task.</summary>
    public static string Write(LearnerReport report)
    {
        var text = new StringBuilder("learner,kind,id,part,title,standing,points,max_points,hints,at\n");
        foreach (var lesson in report.Lessons)
        {
            foreach (var step in lesson.Steps)
            {
                var status = step.PassedAt is not null ? step.IsHelped ? "passed with help" : "passed" : step.IsSkipped ? "skipped" : "open";
                Add(text, report.Learner, "lesson", lesson.Id, step.Id, step.Title, status, step.PassedAt is null ? "0" : "1", "1", Number(step.Hints), At(step.PassedAt));
            }
        }

        foreach (var exam in report.Exams)
        {
            foreach (var task in exam.Tasks)
            {
                var status = task.Criteria.All(criterion => criterion.IsTrue) ? "solved" : "not solved";
                Add(text, report.Learner, "exam", exam.Attempt, task.Id, task.Title, status, Number(task.Points), Number(task.MaxPoints), Number(task.Hints), At(exam.FinishedAt));
            }
        }

        return text.ToString();
    }

    /// <summary>A class's results from many files.</summary>
    public static string Merge(IEnumerable<(string File, CheckedResult Result)> files)
    {
        var text = new StringBuilder("learner,file,signature,key,kind,id,title,done,of,passed,at\n");
        foreach (var (file, result) in files)
        {
            var key = result.Key.Length > 0 ? ResultFile.Fingerprint(result.Key) : string.Empty;
            foreach (var row in result.Rows)
            {
                Add(text, row.Learner, file, result.IsGood ? "good" : "bad", key, row.Kind, row.Id, row.Title, Number(row.Done), Number(row.Of), row.IsPassed ? "yes" : "no", row.At);
            }
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, params IEnumerable<string> values) =>
        text.Append(string.Join(',', values.Select(Quote))).Append('\n');

    /// <summary>Spreadsheets treat text that begins with one of these characters as a formula; a leading quote prevents that.</summary>
    private static string Quote(string value)
    {
        value = value.Length > 0 && value[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? $"'{value}" : value;
        return value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string At(DateTimeOffset? at) => at?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty;
}

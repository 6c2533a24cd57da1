using System.Globalization;
using System.Net;
using System.Text;
using TutorTui.Core.Exams;
using TutorTui.Core.Results;

namespace TutorTui.Output.Reports;

/// <summary>A report as one HTML file that needs nothing else: styles inside, charts as SVG, no script.</summary>
internal static class HtmlReport
{
    private const string Style =
        """
        :root { color-scheme: light dark; --ink: #1d2430; --paper: #fff; --muted: #667; --line: #d5dae3; --pass: #2f8654; --help: #a8690b; --fail: #c23a33; --accent: #2a6fb8; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e4e8ef; --paper: #14181f; --muted: #9aa3b2; --line: #323a47; --pass: #58b983; --help: #d79a3d; --fail: #ec7a73; --accent: #6fb0f2; } }
        body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { margin-bottom: 0; } .muted { color: var(--muted); } svg { width: 100%; height: auto; } svg text { fill: var(--ink); font-size: 12px; }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; } th, td { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
        td.n, th.n { text-align: right; } .pass { color: var(--pass); } .fail { color: var(--fail); } .help { color: var(--help); }
        @media print { body { margin: 0; max-width: none; } details { break-inside: avoid; } }
        """;

    public static string Write(LearnerReport report)
    {
        var html = new StringBuilder();
        html.Append(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(report.Learner)} – TutorTui</title>
            <style>{Style}</style></head>
            <body>
            <h1>{Text(report.Learner)}</h1>
            <p class="muted">{TextReport.Day(report.MadeAt)}, TutorTui {Text(report.Tutor)}</p>
            <h2>Lessons</h2>
            {ReportCharts.Lessons(report.Lessons)}
            """);
        AddLessons(html, report);
        html.Append("<h2>Exams</h2>\n").Append(report.Exams.IsEmpty ? "<p>None finished yet.</p>\n" : ReportCharts.Exams(report.Exams));
        foreach (var exam in report.Exams)
        {
            AddExam(html, exam);
        }

        html.Append("<h2>What happened when</h2>\n").Append(ReportCharts.Timeline(report.Timeline));
        return html.Append("</body>\n</html>\n").ToString();
    }

    public static string Text(string text) => WebUtility.HtmlEncode(text);

    private static void AddLessons(StringBuilder html, LearnerReport report)
    {
        html.Append("<table><tr><th>Lesson</th><th>Title</th><th class=\"n\">Passed</th><th class=\"n\">Alone</th><th class=\"n\">Hints</th><th>Begun</th></tr>\n");
        foreach (var lesson in report.Lessons)
        {
            html.Append(CultureInfo.InvariantCulture,
                $"<tr><td>{Text(lesson.Id)}</td><td>{Text(lesson.Title)}</td><td class=\"n\">{lesson.Passed} of {lesson.Steps.Length}</td><td class=\"n\">{lesson.PassedAlone}</td><td class=\"n\">{lesson.Steps.Sum(step => step.Hints)}</td><td>{(lesson.StartedAt is { } at ? TextReport.Day(at) : string.Empty)}</td></tr>\n");
        }

        html.Append("</table>\n");
    }

    private static void AddExam(StringBuilder html, ExamResult exam)
    {
        var verdict = exam.IsPassed ? "<span class=\"pass\">passed</span>" : "<span class=\"fail\">not passed</span>";
        html.Append($"<h3>{Text(exam.Attempt)}: {Text(exam.Title)}</h3>\n<p>{ExamReview.Number(exam.Percent)} %, {verdict} (mark {exam.PassMark} %). {(exam.IsTimeUp ? "Time up" : "Handed in")} after {TextReport.Time(exam.UsedSeconds)} of {TextReport.Time(exam.LimitSeconds)}.");
        html.Append(exam.StoppedSeconds > 0 ? $" The lab was at fault for {TextReport.Time(exam.StoppedSeconds)}; that time does not count." : string.Empty);
        html.Append(exam.ClockMovedSeconds > 0 ? $" The machine's clock was set by {TextReport.Time(exam.ClockMovedSeconds)} meanwhile." : string.Empty);
        html.Append("</p>\n<table><tr><th>Task and criteria</th><th class=\"n\">Points</th><th class=\"n\">Hints</th></tr>\n");
        foreach (var task in exam.Tasks)
        {
            html.Append($"<tr><td><b>{Text(task.Title)}</b>{string.Concat(task.Criteria.Select(Criterion))}</td><td class=\"n\">{ExamReview.Number(task.Points)} of {ExamReview.Number(task.MaxPoints)}</td><td class=\"n\">{task.Hints}</td></tr>\n");
        }

        html.Append("</table>\n");
    }

    private static string Criterion(CriterionResult criterion)
    {
        var first = criterion.FirstTrueAfterSeconds is { } seconds ? $", first true after {TextReport.Time(seconds)}" : string.Empty;
        var broken = criterion.TimesBroken switch { 0 => string.Empty, 1 => ", broke once", var times => $", broke {times} times" };
        var why = criterion.IsTrue ? string.Empty : $"<br><span class=\"muted\">{Text(criterion.Message)}</span>";
        return $"<div><span class=\"{(criterion.IsTrue ? "pass\">✓" : "fail\">✗")}</span> {Text(criterion.Sentence)}<span class=\"muted\">{first}{broken}</span>{why}</div>";
    }
}

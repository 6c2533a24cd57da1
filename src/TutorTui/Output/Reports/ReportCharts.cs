using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TutorTui.Core.Results;
using TutorTui.Languages;

namespace TutorTui.Output.Reports;

/// <summary>A report's charts as SVG. Colours come from the page's style; every shape has a title for screen readers.</summary>
internal static class ReportCharts
{
    private const int Width = 900;
    private const int Label = 190;
    private const int Row = 24;
    private const int Bar = 14;

    /// <summary>One bar for each lesson: alone, with help, still open.</summary>
    public static string Lessons(ImmutableArray<LessonResult> lessons)
    {
        var svg = Begin(lessons.Length * Row, ReportTexts.Current.StepsPassed);
        foreach (var (index, lesson) in lessons.Index())
        {
            double all = Math.Max(lesson.Steps.Length, 1);
            var top = index * Row;
            var alone = (Width - Label) * (lesson.PassedAlone / all);
            var helped = (Width - Label) * ((lesson.Passed - lesson.PassedAlone) / all);
            AddText(svg, 0, top + Bar, lesson.Id);
            AddBar(svg, Label, top + 3, Width - Label, "var(--line)", ReportTexts.Current.StepsOf(lesson.Id, lesson.Passed, lesson.Steps.Length));
            AddBar(svg, Label, top + 3, alone, "var(--pass)", ReportTexts.Current.StepsAlone(lesson.PassedAlone));
            AddBar(svg, Label + alone, top + 3, helped, "var(--help)", ReportTexts.Current.StepsWithHelp(lesson.Passed - lesson.PassedAlone));
        }

        return End(svg);
    }

    /// <summary>One bar for each attempt, with a line at its pass mark.</summary>
    public static string Exams(ImmutableArray<ExamResult> exams)
    {
        var svg = Begin(exams.Length * Row, ReportTexts.Current.PercentReached);
        foreach (var (index, exam) in exams.Index())
        {
            var top = index * Row;
            var scale = (Width - Label) / 100.0;
            AddText(svg, 0, top + Bar, exam.Attempt);
            var percent = ReportTexts.Current.Percent(exam.Percent.ToString("0.#", CultureInfo.InvariantCulture));
            AddBar(svg, Label, top + 3, Width - Label, "var(--line)", ReportTexts.Current.Colon(exam.Attempt, percent));
            AddBar(svg, Label, top + 3, (double)exam.Percent * scale, exam.IsPassed ? "var(--pass)" : "var(--fail)", percent);
            AddBar(svg, Label + (exam.PassMark * scale), top, 2, "var(--ink)", ReportTexts.Current.PassMark(exam.PassMark), Row - 4);
        }

        return End(svg);
    }

    /// <summary>A line for each lesson and exam; days on which nothing happened are left out.</summary>
    public static string Timeline(ImmutableArray<TimelineEntry> entries)
    {
        if (entries.IsEmpty)
        {
            return $"<p>{HtmlReport.Text(ReportTexts.Current.NothingYet)}</p>\n";
        }

        var subjects = entries.Select(entry => entry.Subject).Distinct().ToList();
        var days = entries.Select(entry => entry.At.ToLocalTime().Date).Distinct().Order().ToList();
        var svg = Begin((subjects.Count * Row) + Row, ReportTexts.Current.WhatHappened);
        foreach (var (index, subject) in subjects.Index())
        {
            AddText(svg, 0, (index * Row) + Bar, subject);
            AddBar(svg, Label, (index * Row) + 9, Width - Label, "var(--line)", subject, 1);
        }

        var share = (double)(Width - Label) / days.Count;
        foreach (var (index, day) in days.Index())
        {
            AddBar(svg, Label + (share * index), 0, 1, "var(--line)", string.Empty, subjects.Count * Row);
            AddText(svg, Label + (share * index) + 4, (subjects.Count * Row) + Bar, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        foreach (var entry in entries)
        {
            AddDot(svg, X(entry.At, entries, days, share), (subjects.IndexOf(entry.Subject) * Row) + 9, entry);
        }

        return End(svg);
    }

    /// <summary>Each day has the same width, and in it the hours from its first to its last event.</summary>
    private static double X(DateTimeOffset at, ImmutableArray<TimelineEntry> entries, List<DateTime> days, double share)
    {
        var local = at.ToLocalTime();
        var times = entries.Select(entry => entry.At.ToLocalTime()).Where(time => time.Date == local.Date).ToList();
        var span = (times.Max() - times.Min()).TotalSeconds;
        var within = span > 0 ? (local - times.Min()).TotalSeconds / span : 0.5;
        return Label + (share * days.IndexOf(local.Date)) + 8 + ((share - 16) * within);
    }

    private static void AddDot(StringBuilder svg, double x, double y, TimelineEntry entry)
    {
        var color = entry.Kind switch
        {
            TimelineKind.Begin => "var(--accent)",
            TimelineKind.Pass => "var(--pass)",
            TimelineKind.Help => "var(--help)",
            TimelineKind.Lost => "var(--fail)",
            TimelineKind.End => "var(--ink)",
        };
        var title = ReportTexts.Current.Colon($"{TextReport.Day(entry.At)} {entry.Subject}", entry.Text);
        svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"5\" fill=\"{color}\"><title>{HtmlReport.Text(title)}</title></circle>\n");
    }

    private static StringBuilder Begin(int height, string title) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {Math.Max(height, Row)}\" role=\"img\"><title>{HtmlReport.Text(title)}</title>\n");

    private static string End(StringBuilder svg) => svg.Append("</svg>\n").ToString();

    private static void AddText(StringBuilder svg, double x, double y, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\">{HtmlReport.Text(text)}</text>\n");

    private static void AddBar(StringBuilder svg, double x, double y, double width, string color, string title, int height = Bar) =>
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height}\" fill=\"{color}\"><title>{HtmlReport.Text(title)}</title></rect>\n");
}

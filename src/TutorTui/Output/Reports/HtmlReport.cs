using System.Globalization;
using System.Net;
using System.Text;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Languages;
using TutorTui.Core.Results;
using TutorTui.Languages;

namespace TutorTui.Output.Reports;

/// <summary>A report as one HTML file that needs nothing else: styles inside, charts as SVG, no script.</summary>
internal sealed class HtmlReport(LearnerReport report)
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

    private readonly StringBuilder _html = new();
    private readonly ReportTexts _texts = ReportTexts.Current;

    public static string Write(LearnerReport report) => new HtmlReport(report).Write();

    public static string Text(string text) => WebUtility.HtmlEncode(text);

    private string Write()
    {
        _html.Append(
            $"""
            <!DOCTYPE html>
            <html lang="{Language.Current.Tag}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(report.Learner)} – TutorTui</title>
            <style>{Style}</style></head>
            <body>
            <h1>{Text(report.Learner)}</h1>
            <p class="muted">{TextReport.Day(report.MadeAt)}, TutorTui {Text(report.Tutor)}</p>
            <h2>{Text(_texts.Lessons)}</h2>
            {ReportCharts.Lessons(report.Lessons)}
            """);
        AddLessons();
        _html.Append($"<h2>{Text(_texts.Exams)}</h2>\n");
        _html.Append(report.Exams.IsEmpty ? $"<p>{Text(_texts.NoneFinished)}</p>\n" : ReportCharts.Exams(report.Exams));
        foreach (var exam in report.Exams)
        {
            AddExam(exam);
        }

        _html.Append($"<h2>{Text(_texts.WhatHappened)}</h2>\n").Append(ReportCharts.Timeline(report.Timeline));
        return _html.Append("</body>\n</html>\n").ToString();
    }

    private void AddLessons()
    {
        AddHeader((_texts.Lesson, false), (_texts.Title, false), (_texts.Passed, true), (_texts.Alone, true), (_texts.Hints, true), (_texts.Begun, false));
        foreach (var lesson in report.Lessons)
        {
            var passed = Text(_texts.Of($"{lesson.Passed}", $"{lesson.Steps.Length}"));
            var begun = lesson.StartedAt is { } at ? TextReport.Day(at) : string.Empty;
            _html.Append(CultureInfo.InvariantCulture,
                $"<tr><td>{Text(lesson.Id)}</td><td>{Text(lesson.Title)}</td><td class=\"n\">{passed}</td><td class=\"n\">{lesson.PassedAlone}</td><td class=\"n\">{lesson.Steps.Sum(step => step.Hints)}</td><td>{begun}</td></tr>\n");
        }

        _html.Append("</table>\n");
    }

    private void AddExam(ExamResult exam)
    {
        var verdict = exam.IsPassed ? $"<span class=\"pass\">{Text(_texts.IsPassed)}</span>" : $"<span class=\"fail\">{Text(_texts.IsNotPassed)}</span>";
        var (used, limit) = (TextReport.Time(exam.UsedSeconds), TextReport.Time(exam.LimitSeconds));
        List<string> sentences =
        [
            _texts.PercentAndMark(ExamReview.Number(exam.Percent), verdict, exam.PassMark),
            Text(exam.IsTimeUp ? _texts.TimeUp(used, limit) : _texts.HandedIn(used, limit)),
        ];
        if (exam.StoppedSeconds > 0)
        {
            sentences.Add(Text(_texts.LabStopped(TextReport.Time(exam.StoppedSeconds))));
        }

        if (exam.ClockMovedSeconds > 0)
        {
            sentences.Add(Text(_texts.ClockSet(TextReport.Time(exam.ClockMovedSeconds))));
        }

        _html.Append($"<h3>{Text(_texts.Colon(exam.Attempt, exam.Title))}</h3>\n<p>{LessonOutputTexts.Current.Sentences(sentences)}</p>\n");
        AddHeader((_texts.TaskAndCriteria, false), (_texts.Points, true), (_texts.Hints, true));
        foreach (var task in exam.Tasks)
        {
            var points = Text(_texts.Of(ExamReview.Number(task.Points), ExamReview.Number(task.MaxPoints)));
            _html.Append($"<tr><td><b>{Text(task.Title)}</b>{string.Concat(task.Criteria.Select(Criterion))}</td><td class=\"n\">{points}</td><td class=\"n\">{task.Hints}</td></tr>\n");
        }

        _html.Append("</table>\n");
    }

    private void AddHeader(params IEnumerable<(string Heading, bool IsNumber)> columns)
    {
        var cells = columns.Select(column => $"<th{(column.IsNumber ? " class=\"n\"" : string.Empty)}>{Text(column.Heading)}</th>");
        _html.Append($"<table><tr>{string.Concat(cells)}</tr>\n");
    }

    private string Criterion(CriterionResult criterion)
    {
        var first = criterion.FirstTrueAfterSeconds is { } seconds ? Text(_texts.FirstTrue(TextReport.Time(seconds))) : string.Empty;
        var broken = Text(_texts.Broke(criterion.TimesBroken));
        var why = criterion.IsTrue ? string.Empty : $"<br><span class=\"muted\">{Text(criterion.Message)}</span>";
        return $"<div><span class=\"{(criterion.IsTrue ? "pass\">✓" : "fail\">✗")}</span> {Text(criterion.Sentence)}<span class=\"muted\">{first}{broken}</span>{why}</div>";
    }
}

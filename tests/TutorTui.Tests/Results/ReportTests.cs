using System.Xml.Linq;
using TutorTui.Core.Languages;
using TutorTui.Core.Results;
using TutorTui.Output.Reports;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Tests.Results;

public sealed class ReportTests
{
    private static LearnerReport Report => ResultFileTests.Report with { MadeAt = ResultFileTests.Report.MadeAt };

    [Fact]
    public void Csv_QuotesAndFormulas_AreHarmless()
    {
        var lines = CsvReport.Write(Report).Split('\n');

        Assert.Equal("Ann Ö <b>,lesson,6.05,install,Install,passed,1,1,1,2026-01-02T03:04:05.0000000+00:00", lines[1]);
        Assert.Equal("Ann Ö <b>,lesson,6.05,net,'=Net,skipped,0,1,0,", lines[2]);
    }

    [Fact]
    public void Csv_Merged_HasARowForEachResultAndSaysWhichAreBad()
    {
        var good = new CheckedResult([], "k", [new("Ann", "exam", "e-1", "t", 1, 2, true, "then")]);

        var lines = CsvReport.Merge([("a.json", good), ("b.json", good with { Problems = ["x"] })]).Split('\n');

        Assert.StartsWith("Ann,a.json,good,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Ann,b.json,bad,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Html_IsOneWellFormedFileThatNeedsNoOther()
    {
        var html = HtmlReport.Write(Report);

        // The HTML is also XML, except for the first line and the void elements.
        var xml = XDocument.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..]
            .Replace("\"utf-8\">", "\"utf-8\"/>", StringComparison.Ordinal).Replace("scale=1\">", "scale=1\"/>", StringComparison.Ordinal)
            .Replace("<br>", "<br/>", StringComparison.Ordinal));
        Assert.Equal(3, xml.Descendants("svg").Count());
        Assert.Equal(2, xml.Descendants("circle").Count());
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("Ann &#214; &lt;b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("No &lt;network&gt;.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_Reached_IsAReportTooInEveryForm()
    {
        var empty = new LearnerReport("Ann", default, "0", [], [], []);

        Assert.Contains("None finished yet", HtmlReport.Write(empty), StringComparison.Ordinal);
        Assert.Contains("none finished yet", TextReport.Write(empty), StringComparison.Ordinal);
        Assert.Contains("None finished yet", MarkdownReport.Write(empty), StringComparison.Ordinal);
        Assert.Single(CsvReport.Write(empty).TrimEnd().Split('\n'));
        Assert.Contains("\"schema\": 1", JsonReport.Write(empty), StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_Report()
    {
        var text = MarkdownReport.Write(Report).Replace(TextReport.Day(Report.MadeAt), "<day>", StringComparison.Ordinal);

        Snapshot.Match("TutorTui.Tests", "report-md", text);
    }

    [Fact]
    public void Reports_InChinese()
    {
        using var _ = Language.Chinese.UseInScope();
        string[] days = [TextReport.Day(Report.MadeAt), TextReport.Day(Report.Timeline[^1].At), $"{Report.MadeAt.ToLocalTime():yyyy-MM-dd}", $"{Report.Timeline[^1].At.ToLocalTime():yyyy-MM-dd}"];
        var text = $"{TextReport.Write(Report)}\n{MarkdownReport.Write(Report)}\n{HtmlReport.Write(Report)}";

        Snapshot.Match("TutorTui.Tests", "reports.zh-CN", days.Aggregate(text, (without, day) => without.Replace(day, "<day>", StringComparison.Ordinal)));
        Assert.DoesNotContain("通过", CsvReport.Write(Report), StringComparison.Ordinal);
    }
}

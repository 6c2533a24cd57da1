using System.Collections.Immutable;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Content.Exams;
using TutorTui.Content.Loading;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Output.Text;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Tests.Output;

/// <summary>The verbs' output about a lab, with hand-made states, in each language.</summary>
public sealed class OutputTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly string Folder = ProjectFiles.Find("content", "docker-networking");

    [Theory]
    [InlineData("en", "output")]
    [InlineData("zh-CN", "output.zh-CN")]
    public void Lines_SpeakTheLanguage(string tag, string snapshot)
    {
        using var _ = Language.Of(tag).UseInScope();
        var library = LibraryLoader.Load([Folder], new() { Language = tag }).Value;
        using var output = new StringWriter { NewLine = "\n" };

        WriteReport(library.Find(LessonId.Parse("activity-6.02"))!, output);
        WriteQuestion(library.Find(LessonId.Parse("6.01"))!, output);
        WriteExam(library, tag, output);
        WriteLab(output);
        output.Write(DiagnosisLines.Write([new("Docker Engine", DiagnosisKind.Good, "20.10"), new("Lab", DiagnosisKind.Note, "-", "tutor lab up")]));
        output.Write(DiagnosisLines.Write([new("Lab", DiagnosisKind.Problem, "-", "tutor lab up")]));

        Snapshot.Match("TutorTui.Tests", snapshot, output.ToString());
    }

    [Fact]
    public void PlainText_Chinese_IsBrokenBetweenCharacters_AndItsTablesStandInColumns()
    {
        using var _ = Language.Chinese.UseInScope();
        ImmutableArray<Inline> cell(string text) => [new TextInline(text)];
        var text = PlainText.Render(
            [
                new NoteBlock(NoteKind.Warning, "两台机器", [new ParagraphBlock(cell("每台机器都有自己的命令行，请看清楚提示符，再输入 docker 命令。"))]),
                new TableBlock([cell("驱动"), cell("用途")], [[cell("bridge"), cell("一台机器")], [cell("覆盖网络"), cell("多台机器")]], []),
            ],
            width: 24);

        Assert.Equal(
            """
            【注意】两台机器
              每台机器都有自己的命令
              行，请看清楚提示符，再
              输入 docker 命令。

            驱动      用途
            bridge    一台机器
            覆盖网络  多台机器

            """,
            text);
    }

    private static void WriteReport(Lesson lesson, TextWriter output)
    {
        var evidence = new Evidence("2", "1", new Viewpoint(MachineName.Machine1), "docker service ls");
        StepReport step(int number, StepStatus status, Verdict verdict) => new(
            lesson.Steps[number],
            status is StepStatus.Passed or StepStatus.PassedWithHelp ? At : null,
            [
                .. lesson.Steps[number].Checks.Select(check => new CheckReport(check, verdict, "web", evidence)
                {
                    Path = [new("eth0", HopState.Sound, "10.0.0.1", MachineName.Machine1, "ip a"), new("br0", HopState.Broken, "-", MachineName.Machine1, "ip l")],
                    Difference = new(["NAME"], []),
                }),
            ])
        {
            Status = status,
        };
        ReportLines.Write(
            new(lesson, [step(0, StepStatus.Passed, Verdict.Pass), step(1, StepStatus.PassedWithHelp, Verdict.Pass), step(2, StepStatus.Skipped, Verdict.Fail), step(3, StepStatus.Open, Verdict.Fail)]),
            output);
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            ReportLines.Explain(new(lesson.Steps[0].Checks[0], verdict, "web", null), output);
        }

        output.WriteLine();
    }

    /// <summary>Where the step that comes next asks something, its report tells how to answer without the full screen.</summary>
    private static void WriteQuestion(Lesson lesson, TextWriter output)
    {
        var asking = lesson.Steps.First(step => step.Checks.Any(check => check.Condition is AnswerCondition));
        var question = asking.Checks.First(check => check.Condition is AnswerCondition).Id;
        LessonReport report(Verdict answer, Verdict others) => new(lesson, [.. lesson.Steps.Select(step => new StepReport(
            step,
            step.Number < asking.Number ? At : null,
            [.. step.Checks.Select(check => new CheckReport(check, check.Id == question ? answer : others, "web", null))]))]);
        ReportLines.Write(report(Verdict.NotYet, Verdict.Pass), output);

        // Something else is open as well, and comes first.
        ReportLines.Write(report(Verdict.Pass, Verdict.NotYet), output, question);
        ReportLines.Write(report(Verdict.Fail, Verdict.NotYet), output, question);
        output.WriteLine();
    }

    private static void WriteExam(Library library, string tag, TextWriter output)
    {
        var set = new ExamSet(ExamLoader.Load(Folder, library.Lessons, tag).Exams, library.Lessons);
        var paper = set.PaperOf(set.Exams[0]);
        var id = paper.Exam.Id;
        var tasks = paper.Lesson.Steps.Select(step => step.Id).ToImmutableArray();
        ExamEvent[] events = [new ExamStarted(id, "lab", 7, paper.Exam.Limit, tasks, At), new ExamTaskFlagged(id, tasks[1], true, At.AddMinutes(1))];
        foreach (var exam in set.Exams)
        {
            output.WriteLine(ExamReportLines.Rules(exam));
        }

        output.Write(ExamReportLines.Status(paper, ExamHistory.Of(events).Running!, At.AddMinutes(2)));
        output.Write(ExamReportLines.Status(paper, ExamHistory.Of([.. events, new ExamClockStopped(id, "-", At.AddMinutes(2))]).Running!, At.AddMinutes(3)));
        output.WriteLine();
    }

    [Fact]
    public void Report_LongDetailOnATerminal_IsCutBetweenCharactersByTheirWidth()
    {
        var output = new StringWriter();

        new ProgressLines(output, isTerminal: true, new FakeTimeProvider()).Report(
            new(1, 3, "A", LabStepState.Running, null, string.Concat(Enumerable.Repeat("😀", 30))));

        Assert.EndsWith($"A  {string.Concat(Enumerable.Repeat("😀", 23))}…", output.ToString(), StringComparison.Ordinal);
    }

    private static void WriteLab(TextWriter output)
    {
        var lines = new ProgressLines(output, isTerminal: false, new FakeTimeProvider());
        lines.Report(new(1, 3, "A", LabStepState.Running, null, string.Empty));
        lines.Report(new(1, 3, "A", LabStepState.Done, null, string.Empty));
        lines.Report(new(2, 3, "B", LabStepState.Skipped, null, "b"));
        lines.Report(new(3, 3, "C", LabStepState.Failed, null, string.Empty));
        output.WriteLine();
    }
}

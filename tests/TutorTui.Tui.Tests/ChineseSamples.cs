using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Tui.State;

namespace TutorTui.Tui.Tests;

/// <summary>The samples' course in Chinese.</summary>
internal static class ChineseSamples
{
    private static readonly ImmutableArray<string> Titles = ["安装插件", "创建网络", "从一个访问另一个"];

    public static Lesson Exercise { get; } = Samples.Exercise with
    {
        Title = "来自插件的网络驱动",
        Summary = "在两台机器上安装一个网络驱动插件。",
        Language = "zh-CN",
        Introduction =
        [
            Words("在这个练习里，你教会 Docker 一种新的网络，并在两台机器上观察由此产生的结果。"),
            new NoteBlock(NoteKind.Note, "两台机器", [Words("每台机器都有自己的命令行，请看清楚提示符再输入命令。")]),
            new TableBlock(
                [[new TextInline("驱动")], [new TextInline("用途")]],
                [[[new CodeInline("bridge")], [new TextInline("同一台机器上的容器，位于虚拟交换机之后")]]],
                [ColumnAlignment.Left, ColumnAlignment.Left]),
        ],
        Steps = [.. Samples.Exercise.Steps.Select(Translate)],
        Closing = [Words("到此为止。")],
    };

    public static Course Course { get; } = Samples.Course with { Title = "Docker 网络", Lessons = [Exercise] };

    /// <summary>The lesson is open and watched, its first steps passed.</summary>
    public static TutorState Watched(int passed, int columns = 120, int rows = 40)
    {
        var report = Samples.Report(passed, Exercise, check => check with
        {
            Message = "网络 weavenet1 的子网是 10.2.1.0/24。",
            Evidence = check.Evidence! with { Wanted = "子网 10.1.1.0/24", Observed = "子网 10.2.1.0/24" },
        });
        return Samples.Watched(passed, columns, rows, Exercise, report) with { Library = new([Course]) };
    }

    private static Step Translate(Step step, int index) => step with
    {
        Title = Titles[index],
        Body =
        [
            Words($"第 {step.Number} 步要做什么，以及为什么要这样做：这句话很长，在正文一栏里一行放不下，所以要换行。"),
            .. step.Body[1..],
        ],
        Hints = [new(1, [Words("想一想驱动。")]), new(2, [Words("它的名称就是插件的名称。")])],
        Solution = step.Solution with { Explanation = [Words("做法如下。")] },
        Checks = [.. step.Checks.Select(check => check with { Sentence = $"第 {step.Number} 步要求的已经做到" })],
    };

    private static ParagraphBlock Words(string text) => new([new TextInline(text)]);
}

using TutorTui.Content.Diagnostics;
using TutorTui.Content.Linting;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;

namespace TutorTui.Content.Tests;

public sealed class TranslationTests
{
    private const string English = """
        ---
        id: x
        kind: exercise
        title: T
        summary: S
        minutes: 5
        machines: [Machine1]
        parameters: {network: [hikers]}
        ---

        # T

        Intro.

        ## 1. Look {#look}

        First.

        ```console on=Machine1
        docker network ls
        docker ps
        ```

        ```output
        hikers
        ```

        Then.

        ```console on=Machine1
        docker info
        ```

        :::hint when=wrong-value
        One.
        :::

        :::hint
        Two.

        ```console on=Machine1
        docker network ls
        ```
        :::

        :::hint
        Three.
        :::

        ```check
        id: list
        that: You listed
        ran: {at: {machine: Machine1}, command: docker network ls}
        ```

        ```check
        id: driver
        that: You answered
        answer: {question: "Which driver?", is: {text: bridge}}
        ```

        ```check
        id: ready
        that: It is ready
        else: It is not ready yet.
        all:
          - script: {at: {machine: Machine1}, run: test -e /ready}
        ```
        """;

    private const string Chinese = """
        ---
        title: 标题
        summary: 一句话。
        ---

        # 标题

        引言。

        ## 1. 看一看 {#look}

        首先看 {{network}}。

        ```console
        ```

        ```output
        ```

        然后。

        ```console on=Machine1
        docker info
        ```

        :::hint
        一。
        :::

        :::hint
        二。

        ```console
        ```
        :::

        :::hint
        三。
        :::

        ```check
        id: driver
        that: 你回答了
        question: 哪个驱动？
        ```

        ```check
        id: ready
        that: 准备好了
        else: 还没有准备好。
        ```

        ```check
        id: list
        that: 你列出了
        ```
        """;

    [Fact]
    public void Load_InAnotherLanguage_HasItsTextAndTheLessonsCommands()
    {
        using var sut = new TemporaryCourse(English);
        sut.Translate("zh-CN", Chinese);

        var lesson = sut.Lesson(new() { Language = "zh-CN" });

        var step = Assert.Single(lesson.Steps);
        Assert.Equal(("zh-CN", "标题", "看一看"), (lesson.Language, lesson.Title, step.Title));
        Assert.Equal(["docker network ls", "docker ps", "docker info"], step.Commands.Select(command => command.Text));
        Assert.Equal(
            ["ParagraphBlock", "CommandBlock", "CommandBlock", "OutputBlock", "ParagraphBlock", "CommandBlock"],
            step.Body.Select(block => block.GetType().Name));
        Assert.Equal(new TextInline("首先看 hikers。"), Assert.IsType<ParagraphBlock>(step.Body[0]).Content[0]);
        Assert.Equal(["你列出了", "你回答了", "准备好了"], step.Checks.Select(check => check.Sentence));
        Assert.Equal("哪个驱动？", Assert.IsType<AnswerCondition>(step.Checks[1].Condition).Question);
        Assert.Equal("还没有准备好。", step.Checks[2].Otherwise);
        Assert.Contains("wrong-value", step.Hints[0].When);
        Assert.IsType<CommandBlock>(step.Hints[1].Content[1]);
    }

    [Fact]
    public void Load_BlanksInOutput_HaveTheirWordsAndKeepTheColumns()
    {
        using var sut = new TemporaryCourse(English.Replace(
            "```output\n", "```output\nID              NAME\n<container id>  web\n<title>hi</title> <node id> <n>\n", StringComparison.Ordinal));
        sut.WriteBlanks("{zh-CN: {container id: 容器 ID}}");
        sut.Translate("zh-CN", Chinese);

        var output = sut.Lesson(new() { Language = "zh-CN" }).Steps[0].Body.OfType<OutputBlock>().Single().Text;

        Assert.StartsWith("ID              NAME\n<容器 ID>       web\n<title>hi</title> <node id> <n>\n", output, StringComparison.Ordinal);
        Assert.Contains(CourseLinter.Lint([sut.Folder]), diagnostic => diagnostic.Code is DiagnosticCodes.NoBlank
            && diagnostic.Message.Contains("<node id>", StringComparison.Ordinal));
        Assert.Single(CourseLinter.Lint([sut.Folder]), diagnostic => diagnostic.Code is DiagnosticCodes.NoBlank);
    }

    [Theory]
    [InlineData("{chinese!: {a: b}}", "is not a language")]
    [InlineData("{zh-CN: 容器}", "has to be a map")]
    [InlineData("[a]", "'blanks'")]
    public void Load_BadBlanks_SayWhatIsWrong(string blanks, string expected)
    {
        using var sut = new TemporaryCourse(English);
        sut.WriteBlanks(blanks);

        Assert.Contains(expected, sut.Diagnose(), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_WithoutTranslation_IsEnglish()
    {
        using var sut = new TemporaryCourse(English);

        var lesson = sut.Lesson(new() { Language = "zh-CN" });

        Assert.Equal((Course.BaseLanguage, "T"), (lesson.Language, lesson.Title));
    }

    [Fact]
    public void Load_BadTranslation_IsEnglish()
    {
        using var sut = new TemporaryCourse(English);
        sut.Translate("zh-CN", Chinese.Replace("{#look}", "{#see}", StringComparison.Ordinal));

        Assert.Equal(Course.BaseLanguage, sut.Lesson(new() { Language = "zh-CN" }).Language);
    }
}

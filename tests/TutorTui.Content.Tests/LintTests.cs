using TutorTui.Content.Diagnostics;
using TutorTui.Content.Linting;
using TutorTui.Content.Loading;
using TutorTui.Testing;

namespace TutorTui.Content.Tests;

public sealed class LintTests
{
    private const string Lesson = """
        ---
        id: x
        kind: exercise
        title: T
        summary: S
        minutes: 5
        machines: [Machine1]
        ---

        # T

        Intro.

        ## 1. Make it {#make}

        Do it.

        ```console on=Machine1
        docker network create n
        ```

        ```output
        <id>
        ```

        :::hint
        One.
        :::

        :::hint
        Two.
        :::

        :::hint
        Three.
        :::

        :::solution
        Because.

        ```console on=Machine1
        docker network create n
        ```
        :::

        ```check
        that: There is a network
        network: {on: Machine1, name: n}
        ```

        :::wrong id=one cause=near-name says="nearly"
        A slip.

        ```console on=Machine1
        docker network create nn
        ```
        :::

        :::wrong id=two cause=not-begun says="no network"
        Nothing.

        ```console on=Machine1
        docker network ls
        ```
        :::

        ## The end {.closing}

        Bye.
        """;

    private const string Translation = """
        ---
        title: 题
        summary: 句。
        ---

        # 题

        引言。

        ## 1. 做 {#make}

        动手。

        ```console
        ```

        ```output
        ```

        :::hint
        一。
        :::

        :::hint
        二。
        :::

        :::hint
        三。
        :::

        :::solution
        因为。

        ```console
        ```
        :::

        ```check
        that: 网络已存在
        ```

        ## 结束 {.closing}

        再见。
        """;

    private static string Lint(string lesson, string? translation)
    {
        using var course = new TemporaryCourse(lesson);
        if (translation is not null)
        {
            course.Translate("zh-CN", translation);
        }

        return string.Join('\n', CourseLinter.Lint([course.Folder]).Select(diagnostic => diagnostic.ToString().Split('/', 2)[1]));
    }

    [Fact]
    public void Lint_ShippedCourses_HaveNoErrors()
    {
        var found = ContentLocator.Find(null, AppContext.BaseDirectory).Value;

        Assert.DoesNotContain(CourseLinter.Lint(found), diagnostic => diagnostic.Severity is Severity.Error);
    }

    [Fact]
    public void Lint_StorageCourse_LacksNothing() =>
        Assert.Empty(CourseLinter.Lint([ProjectFiles.Find("content", "docker-storage")]));

    [Fact]
    public void Lint_GoodLessonInBothLanguages_SaysNothing() => Assert.Equal(string.Empty, Lint(Lesson, Translation));

    [Fact]
    public void Lint_WithoutTranslation_Warns() =>
        Assert.StartsWith("a/lesson.zh-CN.md:1:1: warning TT070", Lint(Lesson, null), StringComparison.Ordinal);

    [Theory]
    [InlineData("{#make}", "{#made}", "10:1: TT071")]
    [InlineData("## 1. 做", "## 2. 做", "10:1: TT071")]
    [InlineData("```output\n```\n\n", "", "10:1: TT072")]
    [InlineData("```console\n```\n\n```output\n```", "```output\n```\n\n```console\n```", "14:1: TT072")]
    [InlineData("```console\n```", "```console on=Machine1\ndocker network create m\n```", "14:1: TT072")]
    [InlineData(":::hint\n三。\n:::\n\n", "", "10:1: TT071")]
    [InlineData(":::solution\n因为。\n\n```console\n```\n:::\n\n", "", "10:1: TT071")]
    [InlineData("that: 网络已存在", "that: 网络已存在\nnetwork: {name: n}", "41:1: TT010")]
    [InlineData("that: 网络已存在", "id: other\nthat: 网络已存在", "40:1: TT071")]
    [InlineData("that: 网络已存在", "that: 网络已存在\nelse: 还没有。", "40:1: TT071")]
    [InlineData("## 结束 {.closing}", "## 结束", "1:1: TT071")]
    [InlineData("# 题\n", "# 别的题\n", "1:1: TT020")]
    [InlineData("再见。", "[看](lesson:nowhere)", "45:1: TT041")]
    [InlineData("再见。", "[看](#nowhere)", "45:1: TT041")]
    [InlineData("再见。", "{{network}}", "45:1: TT035")]
    public void Lint_TranslationThatDiffers_SaysWhere(string right, string wrong, string expected)
    {
        Assert.Contains(right, Translation, StringComparison.Ordinal);

        var actual = Lint(Lesson, Translation.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains($"a/lesson.zh-CN.md:{expected}:", actual, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":::hint\nThree.\n:::\n\n", "", "TT080")]
    [InlineData("```output\n<id>\n```\n\n", "", "TT083")]
    [InlineData(":::wrong id=two cause=not-begun says=\"no network\"\nNothing.\n\n```console on=Machine1\ndocker network ls\n```\n:::\n\n", "", "TT081")]
    [InlineData("network: {on: Machine1, name: n}", "script: {at: {machine: Machine1}, run: 'true'}", "TT084")]
    [InlineData("kind: exercise", "kind: activity", "TT082")]
    [InlineData("kind: exercise", "kind: activity", "TT081")]
    public void Lint_LessonThatLacksSomething_Warns(string there, string instead, string code)
    {
        Assert.Contains(there, Lesson, StringComparison.Ordinal);

        var actual = Lint(Lesson.Replace(there, instead, StringComparison.Ordinal), null);

        Assert.Contains($"warning {code}:", actual, StringComparison.Ordinal);
        Assert.DoesNotContain(": TT0", actual.Replace("warning TT", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_WordsForAScript_AreTranslatedToo()
    {
        var lesson = Lesson.Replace(
            "network: {on: Machine1, name: n}", "else: It is not there yet.\nscript: {at: {machine: Machine1}, run: 'true'}", StringComparison.Ordinal);
        var translation = Translation.Replace("that: 网络已存在", "that: 网络已存在\nelse: 还没有。", StringComparison.Ordinal);

        Assert.Equal(string.Empty, Lint(lesson, translation));
        Assert.Contains("a/lesson.zh-CN.md:40:1: TT071:", Lint(lesson, Translation), StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_OneIdInTwoCourses_IsAnError()
    {
        using var first = new TemporaryCourse(Lesson);
        using var second = new TemporaryCourse(Lesson);

        var found = CourseLinter.Lint([first.Folder, second.Folder]);

        Assert.Equal(DiagnosticCodes.DuplicateLesson, Assert.Single(found, diagnostic => diagnostic.Severity is Severity.Error).Code);
        Assert.NotNull(LibraryLoader.Load([first.Folder, second.Folder]).Error);
    }

    [Fact]
    public void Load_SeveralCourses_FindsEachLesson()
    {
        var library = LibraryLoader.Load(ContentLocator.Find(null, AppContext.BaseDirectory).Value, new() { Language = "zh-CN" }).Value;

        Assert.Equal(["docker-networking", "docker-storage"], library.Courses.Select(course => course.Id));
        Assert.Equal("Docker 存储", library.Courses[1].Title);
        var lesson = library.Courses[1].Lessons[0];
        Assert.Equal("zh-CN", lesson.Language);
        Assert.Same(library.Courses[1], library.CourseOf(lesson));
        Assert.Same(lesson, library.Find(lesson.Id));
    }
}

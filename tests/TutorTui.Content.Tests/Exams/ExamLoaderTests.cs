using System.Collections.Immutable;
using CsCheck;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Exams;
using TutorTui.Content.Glossaries;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Exams;
using TutorTui.Core.Search;

namespace TutorTui.Content.Tests.Exams;

public sealed class ExamLoaderTests : IDisposable
{
    private const string Good =
        """
        format_version: 1
        id: e
        title: T
        summary: S
        minutes: 30
        pass: 70
        warn: [1, 10]
        ticks: shown
        hints: {price: 20}
        lookup: [glossary, reference]
        text: |
          Words with `code`.
        tasks:
          - id: bridge
            title: B
            weight: 2
            lesson: activity-6.01
            steps: [own-network]
        """;

    private readonly string _directory = Directory.CreateTempSubdirectory("tutor-exam-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Load_ShippedExams_AreGoodAndTheirPapersGiveNothingAway()
    {
        var course = ShippedCourse.Load();

        var (exams, diagnostics) = ExamLoader.Load(ShippedCourse.Directory, course.Lessons);

        Assert.Empty(diagnostics);
        Assert.Equal(["chapter-6", "full-mock"], exams.Select(exam => exam.Id.ToString()));
        Assert.All(exams, exam =>
        {
            var paper = new ExamSet(exams, course.Lessons).PaperOf(exam);
            Assert.Equal(exam.Tasks.Length, paper.Lesson.Steps.Length);
            Assert.All(paper.Lesson.Steps, step => Assert.NotEmpty(step.Checks));
            Assert.All(exam.Tasks, task => Assert.NotEmpty(task.Text));
            Assert.Equal(paper.Criteria.Length, paper.Criteria.Select(criterion => criterion.Id).Distinct().Count());
        });
    }

    [Fact]
    public void Load_ShippedExamsInChinese_AreTranslatedWhole()
    {
        var lessons = ShippedCourse.Load().Lessons;
        var english = ExamLoader.Load(ShippedCourse.Directory, lessons).Exams;

        var (exams, diagnostics) = ExamLoader.Load(ShippedCourse.Directory, lessons, "zh-CN");

        Assert.Empty(diagnostics);
        foreach (var (before, after) in english.Zip(exams))
        {
            Assert.NotEqual(before.Title, after.Title);
            Assert.NotEqual(before.Introduction, after.Introduction);
            Assert.All(before.Tasks.Zip(after.Tasks), pair =>
            {
                Assert.NotEqual(pair.First.Title, pair.Second.Title);
                Assert.NotEqual(pair.First.Text, pair.Second.Text);
                Assert.All(pair.First.Also.Zip(pair.Second.Also), checks => Assert.NotEqual(checks.First.Sentence, checks.Second.Sentence));
            });
        }
    }

    [Fact]
    public void Load_BadTranslation_IsNamedAndLeavesTheExamEnglish()
    {
        Write(_directory, Good);
        File.WriteAllText(Path.Combine(_directory, "exams", "e", "exam.zh-CN.yaml"), "format_version: 1\ntitle: 题\ntasks:\n  brigde: {title: 桥}\n");

        var (exams, diagnostics) = ExamLoader.Load(_directory, ShippedCourse.Load().Lessons, "zh-CN");

        Assert.Equal("T", Assert.Single(exams).Title);
        Assert.Equal("exams/e/exam.zh-CN.yaml:4:3: TT010", Assert.Single(diagnostics).ToString()[..34]);
    }

    [Fact]
    public void Load_OwnCriteria_HaveTheLessonsValues()
    {
        const string Also = "    steps: [own-network]\n    also:\n      - {id: v, that: \"It is {{network}}\", network: {on: Machine1, name: \"{{network}}\", subnet: \"{{subnet}}\"}}";

        var (exams, diagnostics) = Load(Good.Replace("    steps: [own-network]", Also, StringComparison.Ordinal));

        Assert.Empty(diagnostics);
        var check = Assert.Single(exams[0].Tasks[0].Also);
        Assert.Equal("own-network/v", check.Id.ToString());
        Assert.Equal("It is trekking-net", check.Sentence);
        var network = Assert.IsType<NetworkCondition>(check.Condition).Network;
        Assert.Equal(("trekking-net", "192.168.60.0/24"), (network.Name, network.Subnet));
    }

    [Fact]
    public void Load_GoodExam_IsRead()
    {
        var (exams, diagnostics) = Load(Good);

        Assert.Empty(diagnostics);
        var exam = Assert.Single(exams);
        Assert.Equal([TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(1)], exam.Warnings);
        Assert.True(exam.Policy.ShowsTicks);
        Assert.Equal(20, exam.Policy.HintPrice);
        Assert.Equal([SearchKind.Glossary, SearchKind.Reference], exam.Policy.Lookup.Order());
        Assert.Equal(2, exam.Tasks[0].Weight);
    }

    [Theory]
    [InlineData("minutes: 30", "minutes: soon", "5:10: TT013")]
    [InlineData("minutes: 30", "minuts: 30", "5:1: TT010")]
    [InlineData("pass: 70", "pass: 101", "6:7: TT013")]
    [InlineData("warn: [1, 10]", "warn: [45]", "7:8: TT013")]
    [InlineData("ticks: shown", "ticks: maybe", "8:8: TT013")]
    [InlineData("hints: {price: 20}", "hints: free", "9:8: TT013")]
    [InlineData("[glossary, reference]", "[glossry]", "10:10: TT013")]
    [InlineData("Words with `code`.", "Go [there](#nowhere).", "12:")]
    [InlineData("id: bridge", "id: Bridge", "14:9: TT013")]
    [InlineData("lesson: activity-6.01", "lesson: activity-6.1", "17:13: TT090")]
    [InlineData("[own-network]", "[own-netwrk]", "18:13: TT090")]
    [InlineData("[own-network]", "[]", "18:12: TT013")]
    [InlineData("lesson: activity-6.01\n    steps: [own-network]", "lesson: \"6.05\"\n    steps: [remove-network]", "TT090")]
    [InlineData("lesson: activity-6.01\n    steps: [own-network]", "lesson: \"6.05\"\n    steps: [create-network]", "14:5: TT090")]
    [InlineData("    steps: [own-network]", "    steps: [own-network]\n  - {id: bridge, title: B, lesson: activity-6.01, steps: [monitor]}", "19:5: TT091")]
    [InlineData("tasks:", "tasks: {", "TT004")]
    public void Load_BadExam_SaysWhere(string good, string bad, string expected)
    {
        var (exams, diagnostics) = Load(Good.Replace(good, bad, StringComparison.Ordinal));

        Assert.Empty(exams);
        Assert.Contains(diagnostics, diagnostic => diagnostic.ToString().Contains($"exams/e/exam.yaml:{expected}", StringComparison.Ordinal)
            || (expected.StartsWith("TT", StringComparison.Ordinal) && diagnostic.Code == expected));
    }

    /// <summary>Whatever is cut out of a valid exam, it is either read or reported.</summary>
    [Fact]
    public void Load_Mutilated_IsReadOrExplained()
    {
        var lessons = ShippedCourse.Load().Lessons;
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Int[1, 60]).Sample(
            (at, length) =>
            {
                var directory = Directory.CreateTempSubdirectory("tutor-exam-").FullName;
                Write(directory, Good.Remove(at, Math.Min(length, Good.Length - at)));
                var (exams, diagnostics) = ExamLoader.Load(directory, lessons);
                Directory.Delete(directory, recursive: true);

                Assert.True(exams.Length == 1 || !diagnostics.IsEmpty);
            },
            iter: 60);
    }

    [Fact]
    public void Load_TwoWithOneId_KeepsTheFirst()
    {
        Write(_directory, Good);
        Write(_directory, Good, "f");

        var (exams, diagnostics) = ExamLoader.Load(_directory, ShippedCourse.Load().Lessons);

        Assert.Single(exams);
        Assert.Equal("TT091", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Glossary_Shipped_IsGoodAndInBothLanguages()
    {
        var (glossary, diagnostics) = GlossaryLoader.Load(ShippedCourse.Directory, ShippedCourse.Load().Lessons);

        Assert.Empty(diagnostics);
        Assert.True(glossary.Terms.Length >= 30);
        Assert.All(glossary.Terms, term => Assert.Equal((2, 2), (term.Names.Length, term.Meanings.Length)));
    }

    [Fact]
    public void Glossary_Mistakes_AreNamedAndTheRestCounts()
    {
        File.WriteAllText(Path.Combine(_directory, "glossary.yaml"),
            """
            format_version: 1
            terms:
              - {term: a, means: A}
              - {term: A, means: again}
              - {term: b, means: B, zh-CN: 乙}
              - {term: c, means: C, lesson: "6.5"}
              - {term: d, mean: D}
            """);

        var (glossary, diagnostics) = GlossaryLoader.Load(_directory, ShippedCourse.Load().Lessons);

        Assert.Equal(["a", "b"], glossary.Terms.Select(term => term.Names[0]));
        Assert.Equal(["4:TT092", "5:TT092", "6:TT041", "7:TT011", "7:TT010"], diagnostics.Select(diagnostic => $"{diagnostic.Line}:{diagnostic.Code}"));
    }

    private (ImmutableArray<Exam> Exams, ImmutableArray<Diagnostic> Diagnostics) Load(string text)
    {
        Write(_directory, text);
        var loaded = ExamLoader.Load(_directory, ShippedCourse.Load().Lessons);
        return (loaded.Exams, loaded.Diagnostics);
    }

    private static void Write(string directory, string text, string folder = "e")
    {
        Directory.CreateDirectory(Path.Combine(directory, "exams", folder));
        File.WriteAllText(Path.Combine(directory, "exams", folder, "exam.yaml"), text);
    }
}

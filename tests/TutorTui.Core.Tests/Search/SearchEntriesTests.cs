using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Coach;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Glossaries;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Search;
using TutorTui.Core.Tests.Lessons;
using Xunit;

namespace TutorTui.Core.Tests.Search;

public sealed class SearchEntriesTests
{
    private static readonly Lesson Lesson = Make();

    [Fact]
    public void Of_Lesson_HasItsParagraphsHintsAndSolutionsAtTheirPlaces()
    {
        var found = SearchEntries.Of([Lesson], Glossary.Empty, DockerReference.None).Where(entry => entry.Lesson == Lesson.Id).ToList();

        Assert.Equal(
            [
                (SearchKind.Text, "s", null, 0), (SearchKind.Text, "begin", null, 0), (SearchKind.Text, "body", "step-1", 0),
                (SearchKind.Hint, "hint", "step-1", 2), (SearchKind.Solution, "why docker ps", "step-1", 0), (SearchKind.Text, "end", null, 0),
            ],
            found.Select(entry => (entry.Kind, entry.Text, entry.Step?.ToString(), entry.Level)));
        Assert.All(found, entry => Assert.Contains("6.05", entry.Title, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_GlossaryAndReference_HaveTheirOwnKinds()
    {
        var term = new GlossaryTerm(["bridge", "网桥"], ["a switch", "交换机"], ["br0"], Lesson.Id);
        var reference = new DockerReference("20.10", [new("docker ps", "List containers")]);

        var found = SearchEntries.Of([], new([term]), reference).ToList();

        Assert.Equal(("bridge · 网桥", "a switch 交换机", "br0", Lesson.Id), (found[0].Title, found[0].Text, found[0].Aliases, found[0].Lesson));
        Assert.Equal((SearchKind.Reference, "docker ps", "List containers"), (found[1].Kind, found[1].Title, found[1].Text));
        Assert.Equal(ErrorCoach.Known.Count(), found.Count(entry => entry.Kind is SearchKind.Error));
        Assert.All(found, entry => Assert.NotEmpty(entry.Text));
    }

    private static Lesson Make()
    {
        var lesson = SampleLesson.Of(new Core.Checks.Check
        {
            Id = CheckId.Parse("net"),
            Sentence = "s",
            Condition = new NetworkCondition(MachineName.Machine1, new() { Name = "net" }),
        });
        var step = lesson.Steps[0] with
        {
            Body = Text("body"),
            Hints = [new(2, Text("hint"))],
            Solution = new(Text("why"), [new() { On = new NamedMachine(MachineName.Machine1), Text = "docker ps" }]),
        };
        return lesson with { Introduction = Text("begin"), Steps = [step], Closing = Text("end") };
    }

    private static System.Collections.Immutable.ImmutableArray<Block> Text(string text) => [new ParagraphBlock([new TextInline(text)])];
}

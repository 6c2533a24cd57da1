using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Tests;

/// <summary>Parts of a lesson besides its steps: kinds, requirements, parameters, alternatives, wrong answers.</summary>
public sealed class FormatTests
{
    private const string Activity = """
        ---
        id: x
        kind: activity
        title: T
        summary: S
        minutes: 5
        machines: [Machine1]
        needs: [macvlan, ip-vs]
        parameters:
          network: [hikers, runners, climbers]
          addresses:
            - {subnet: 10.1.0.0/24, gateway: 10.1.0.1}
            - {subnet: 10.2.0.0/24, gateway: 10.2.0.1}
        start: {no-volumes: true}
        ---

        # T

        Make {{network}} with `{{subnet}}`; `{{.Name}}` stays.

        ## 1. A {#make}

        Make it.

        :::hint
        One.
        :::

        :::hint
        Two.
        :::

        :::wrong id=other-driver cause=wrong-value says="{{subnet}}"
        Another subnet.

        ```console on=Machine1
        docker network create --subnet 10.9.0.0/24 {{network}}
        ```

        ```undo on=Machine1
        docker start web
        ```
        :::

        :::solution
        So.

        ```console on=Machine1
        docker network create --subnet {{subnet}} --gateway {{gateway}} {{network}}
        ```
        :::

        :::alternative id=long
        With the driver's name.

        ```console on=Machine1
        docker network create --driver bridge --subnet {{subnet}} --gateway {{gateway}} {{network}}
        ```
        :::

        ```check
        that: Machine1 has the network {{network}}
        network: {on: Machine1, name: "{{network}}", subnet: "{{subnet}}"}
        ```
        """;

    [Fact]
    public void Load_WrongAnswer_HasWhatIsTypedAndWhatMustBeSaid()
    {
        using var sut = new TemporaryCourse(Activity);

        var wrong = Assert.Single(sut.Lesson().Steps[0].WrongAnswers);

        Assert.Equal("make", wrong.Check.ToString());
        Assert.Equal(Cause.WrongValue, wrong.Cause);
        Assert.Equal("10.1.0.0/24", wrong.Says);
        Assert.Equal("docker network create --subnet 10.9.0.0/24 hikers", Assert.Single(wrong.Commands).Text);
        Assert.Equal("docker start web", Assert.Single(wrong.Undo).Text);
        Assert.IsType<ParagraphBlock>(Assert.Single(wrong.Explanation));
    }

    [Fact]
    public void Load_Alternative_IsKeptBesideTheSolution()
    {
        using var sut = new TemporaryCourse(Activity);

        var step = sut.Lesson().Steps[0];

        Assert.Contains("--driver bridge", Assert.Single(Assert.Single(step.Alternatives).Commands).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("--driver", Assert.Single(step.Solution.Commands).Text, StringComparison.Ordinal);
        Assert.Empty(step.Commands);
    }

    [Fact]
    public void Load_Needs_AreKnown()
    {
        using var sut = new TemporaryCourse(Activity);

        Assert.Equal([Requirement.Macvlan, Requirement.IpVs], sut.Lesson().Needs);
        Assert.True(sut.Lesson().Start.HasNoVolumes);
    }

    [Fact]
    public void Load_ChosenValues_StandInTextCommandsAndChecks()
    {
        using var sut = new TemporaryCourse(Activity);
        var chosen = new Dictionary<string, string> { ["network"] = "climbers", ["subnet"] = "10.2.0.0/24", ["gateway"] = "10.2.0.1" };

        var lesson = sut.Lesson(new()
        {
            Values = ImmutableDictionary<LessonId, ImmutableSortedDictionary<string, string>>.Empty
                .Add(LessonId.Parse("x"), chosen.ToImmutableSortedDictionary()),
        });

        Assert.Equal("docker network create --subnet 10.2.0.0/24 --gateway 10.2.0.1 climbers", lesson.Steps[0].Solution.Commands[0].Text);
        Assert.Equal("Machine1 has the network climbers", lesson.Steps[0].Checks[0].Sentence);
        var text = Assert.IsType<ParagraphBlock>(lesson.Introduction[0]);
        Assert.Contains(new CodeInline("{{.Name}}"), text.Content);
        Assert.Equal("climbers", lesson.Values["network"]);
    }

    [Fact]
    public void Load_ChosenValuesThatAreNoMoreThere_GivesTheUsualOnes()
    {
        using var sut = new TemporaryCourse(Activity);
        var chosen = new Dictionary<string, string> { ["network"] = "gone", ["subnet"] = "10.2.0.0/24", ["gateway"] = "10.2.0.1" };

        var values = ParameterChoice.Restore(sut.Lesson().Pools, chosen);

        Assert.Equal("hikers", values["network"]);
        Assert.Equal("10.2.0.0/24", values["subnet"]);
    }

    [Fact]
    public void Choose_Seed_KeepsValuesThatBelongTogether()
    {
        using var sut = new TemporaryCourse(Activity);
        var pools = sut.Lesson().Pools;

        var chosen = Enumerable.Range(0, 50).Select(seed => ParameterChoice.Of(pools, seed)).ToList();

        Assert.All(chosen, values => Assert.Equal(values["subnet"][..5], values["gateway"][..5]));
        Assert.Equal(3, chosen.Select(values => values["network"]).Distinct().Count());
        Assert.Equal(2, chosen.Select(values => values["subnet"]).Distinct().Count());
        Assert.Equal(ParameterChoice.Of(pools, 7), ParameterChoice.Of(pools, 7));
    }

    [Fact]
    public void Load_Chapter_NeedsNeitherStepsNorMachines()
    {
        using var sut = new TemporaryCourse("---\nid: x\nkind: chapter\ntitle: T\nsummary: S\nminutes: 5\n---\n\n# T\n\nText.\n\n## More\n\nText.\n");

        var lesson = sut.Lesson();

        Assert.Equal(LessonKind.Chapter, lesson.Kind);
        Assert.Empty(lesson.Steps);
        Assert.Equal(3, lesson.Introduction.Length);
    }
}

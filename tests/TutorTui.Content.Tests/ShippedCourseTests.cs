using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Images;
using TutorTui.Core.Checks.Lans;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Reachability;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Tests;

public sealed class ShippedCourseTests
{
    [Fact]
    public void Load_ShippedCourse_HasNoDiagnosticsAndItsLessonsInOrder()
    {
        var course = ShippedCourse.Load();

        Assert.Equal("docker-networking", course.Id);
        Assert.Equal(
            ["6-introduction", "6.01", "6.02", "6.03", "6.04", "6.05", "activity-6.01", "activity-6.02", "6-summary"],
            course.Lessons.Select(lesson => lesson.Id.ToString()));
    }

    [Theory]
    [InlineData("6.01", LessonKind.Exercise, 16, false, true)]
    [InlineData("6.02", LessonKind.Exercise, 23, false, true)]
    [InlineData("6.03", LessonKind.Exercise, 38, false, true)]
    [InlineData("6.04", LessonKind.Exercise, 17, false, true)]
    [InlineData("6.05", LessonKind.Exercise, 14, true, false)]
    [InlineData("activity-6.01", LessonKind.Activity, 4, false, false)]
    [InlineData("activity-6.02", LessonKind.Activity, 4, true, false)]
    public void Load_Lesson_HasItsStepsAndStartState(string id, LessonKind kind, int steps, bool isJoined, bool isWithoutSwarm)
    {
        var lesson = ShippedCourse.Lesson(id);

        Assert.Equal(kind, lesson.Kind);
        Assert.Equal(Enumerable.Range(1, steps), lesson.Steps.Select(step => step.Number));
        Assert.Equal(isJoined, lesson.Start.IsSwarmJoined);
        Assert.Equal(isWithoutSwarm, lesson.Start.IsWithoutSwarm);
        Assert.True(lesson.Start.IsEmpty);
        Assert.NotEmpty(lesson.Introduction);
        Assert.IsType<HeadingBlock>(lesson.Closing[0]);
    }

    [Fact]
    public void Load_EveryStep_HasChecksGradedHintsAndASolution()
    {
        var steps = ShippedCourse.Load().Lessons.SelectMany(lesson => lesson.Steps);

        Assert.All(steps, step =>
        {
            Assert.NotEmpty(step.Checks);
            Assert.NotEmpty(step.Solution.Commands);
            Assert.True(step.Hints.Length >= 2);
            Assert.Equal(Enumerable.Range(1, step.Hints.Length), step.Hints.Select(hint => hint.Level));
        });
    }

    /// <summary>A wider line would wrap in the text pane of a window of 110 columns.</summary>
    [Fact]
    public void Load_EveryDiagram_FitsTheTextPane()
    {
        const int PaneColumns = 42;
        var diagrams = ShippedCourse.Load().Lessons
            .SelectMany(lesson => lesson.Introduction.Concat(lesson.Closing).Concat(lesson.Steps.SelectMany(step => step.Body)))
            .OfType<CodeBlock>().Where(block => block.Language is "diagram")
            .ToList();

        Assert.NotEmpty(diagrams);
        Assert.All(diagrams.SelectMany(diagram => diagram.Text.Split('\n')), line => Assert.True(line.Length <= PaneColumns, line));
    }

    [Fact]
    public void Load_JoinStep_TakesTokenAndAddressFromTheManager()
    {
        var command = Assert.Single(ShippedCourse.Lesson("6.04").Steps[2].Commands);

        Assert.Equal(new NamedMachine(MachineName.Machine2), command.On);
        Assert.Equal("docker swarm join --token <worker token> <manager address>:2377", command.ShownText);
    }

    [Fact]
    public void Load_MacvlanStep_ChecksTheMachinesOwnLan()
    {
        var check = Assert.Single(ShippedCourse.Lesson("6.03").Steps[23].Checks);

        Assert.Equal(new LanCondition(MachineName.Machine1, "macvlan-net1"), check.Condition);
    }

    [Fact]
    public void Load_PruneStep_WantsTheImageGone()
    {
        var check = ShippedCourse.Lesson("6.02").Steps[^1].Checks[^1];

        Assert.Equal(new AbsentCondition(new ImageCondition(MachineName.Machine1, "alpine:latest")), check.Condition);
    }

    [Fact]
    public void Load_PluginStep_AnswersThePromptWithEnter()
    {
        var command = Assert.Single(ShippedCourse.Lesson("6.05").Steps[0].Commands);

        Assert.Equal(new NamedMachine(MachineName.Machine1), command.On);
        Assert.Equal("docker plugin install store/weaveworks/net-plugin:2.5.2", command.Text);
        Assert.Equal([new Interaction("[y/N]", "y\n")], command.Interactions);
    }

    [Fact]
    public void Load_NetworkStep_ChecksTheBooksValues()
    {
        var check = Assert.Single(ShippedCourse.Lesson("6.05").Steps[2].Checks);

        var condition = Assert.IsType<NetworkCondition>(check.Condition);
        Assert.Equal("create-network", check.Id.ToString());
        Assert.Equal("weavenet1", condition.Network.Name);
        Assert.Equal("store/weaveworks/net-plugin:2.5.2", condition.Network.Driver);
        Assert.Equal("10.1.1.0/24", condition.Network.Subnet);
        Assert.Equal("10.1.1.1", condition.Network.Gateway);
    }

    [Fact]
    public void Load_ShellStep_FollowsTheServiceToItsMachine()
    {
        var step = ShippedCourse.Lesson("6.05").Steps[8];

        Assert.Equal(new MachineOfService("alpine-weavenet1"), Assert.Single(step.Commands).On);
        Assert.Equal(new ShellCondition(new InTaskOf("alpine-weavenet1")), Assert.Single(step.Checks).Condition);
    }

    [Fact]
    public void Load_PingStep_ChecksThatItWasRunAndThatItWorks()
    {
        var check = Assert.Single(ShippedCourse.Lesson("6.05").Steps[10].Checks);

        var all = Assert.IsType<AllCondition>(check.Condition);
        var ran = Assert.IsType<RanCondition>(all.Of[0]);
        Assert.Equal(new ToService("alpine-weavenet2"), ran.To);
        Assert.Equal(["ping"], Assert.Single(ran.Commands));
        Assert.IsType<PingCondition>(all.Of[1]);
    }

    [Fact]
    public void Load_RemovalSteps_WaitForTheStepThatCreates()
    {
        var lesson = ShippedCourse.Lesson("6.05");

        var afters = lesson.Steps[12..].SelectMany(step => step.Checks).Select(check => check.After.ToString());
        Assert.Equal(["first-service", "second-service", "remove-services"], afters);
    }

    [Fact]
    public void Load_ActivitySolution_KeepsTheDoubleBracesOfDockerInspect()
    {
        var commands = ShippedCourse.Lesson("activity-6.01").Steps[3].Solution.Commands;

        Assert.Contains("{{range .NetworkSettings.Networks}}", commands[0].Text, StringComparison.Ordinal);
        Assert.Equal("monitor", commands[2].Inside);
    }
}

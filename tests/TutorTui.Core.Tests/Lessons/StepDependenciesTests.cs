using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Plugins;
using TutorTui.Core.Checks.Reachability;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons.Evaluation;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

public sealed class StepDependenciesTests
{
    private static readonly Condition Network = new NetworkCondition(MachineName.Machine1, new() { Name = "net", Driver = "plug:1" });
    private static readonly Condition Service = new ServiceCondition(new() { Name = "web", Networks = [new() { Name = "net" }] });

    private static readonly Lesson Lesson = SampleLesson.Of(
        Check("plugin", new PluginCondition(MachineName.Machine1, "plug:1")),
        Check("network", Network),
        Check("service", Service),
        Check("ping", new PingCondition(new InTaskOf("web"), new ToAddress("8.8.8.8"))),
        Check("gone", new AbsentCondition(Service)));

    private static Check Check(string id, Condition condition) =>
        new() { Id = CheckId.Parse(id), Sentence = id, Condition = condition };

    [Theory]
    [InlineData(0, new[] { 2 })]
    [InlineData(1, new[] { 3 })]
    [InlineData(2, new[] { 4 })]
    [InlineData(3, new int[0])]
    public void DependentsOf_AStep_AreThoseThatSpeakOfWhatItBrings(int step, int[] expected) => Assert.Equal(
        expected,
        StepDependencies.DependentsOf(Lesson.Steps[step], Lesson).Select(later => later.Number).Where(number => number != 5));

    [Theory]
    [InlineData(2, 5)]
    [InlineData(3, 5)]
    [InlineData(0, null)]
    public void UndoneBy_IsTheStepThatRemovesIt(int step, int? expected) =>
        Assert.Equal(expected, StepDependencies.UndoneBy(Lesson.Steps[step], Lesson)?.Number);
}

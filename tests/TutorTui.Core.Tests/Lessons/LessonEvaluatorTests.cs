using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

public sealed class LessonEvaluatorTests
{
    private static readonly MachineName M1 = MachineName.Machine1;
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;

    private static readonly NetworkSelector Own = new() { IsUserDefined = true };

    private static Check Check(string id, Condition condition, params string[] needs) => new()
    {
        Id = CheckId.Parse(id),
        Sentence = $"{id} is so",
        Condition = condition,
        Needs = [.. needs.Select(CheckId.Parse)],
    };

    private static LessonProgress Progress(Lesson lesson, params ProgressEvent[] events) =>
        LessonProgress.Of(lesson.Id, [new LessonStarted(lesson.Id, "lab", Now), .. events]);

    private static LabSnapshot With(ImmutableArray<NetworkFact> networks, params ContainerFact[] containers) =>
        SampleLab.Snapshot(SampleLab.Engine(M1) with { Networks = networks, Containers = [.. containers] });

    private static LessonReport Evaluate(Lesson lesson, LabSnapshot snapshot, params ProgressEvent[] events) =>
        LessonEvaluator.Evaluate(lesson, snapshot, Progress(lesson, events), Now).Report;

    private static ContainerFact In(string name, string network) => SampleLab.Container(name) with
    {
        Networks = [new(network, $"id-{network}", "10.5.0.2", string.Empty, string.Empty)],
    };

    [Fact]
    public void OpenQuestion_IsTheFirstThatIsNotAnsweredRight_ElseTheFirst()
    {
        var lesson = SampleLesson.Of(
            Check("first", new AnswerCondition("?", new FixedText("1"))),
            Check("second", new AnswerCondition("?", new FixedText("2"))),
            Check("seen", new NetworkCondition(M1, Own)));
        StepReport report(params Verdict[] verdicts) => new(
            lesson.Steps[0], null, [.. verdicts.Select((verdict, index) => new CheckReport(lesson.Steps[index].Checks[0], verdict, "-", null))]);

        Assert.Equal("second", $"{report(Verdict.Pass, Verdict.Fail, Verdict.Fail).OpenQuestion?.Id}");
        Assert.Equal("first", $"{report(Verdict.Pass, Verdict.Pass, Verdict.Fail).OpenQuestion?.Id}");
        Assert.Null(new StepReport(lesson.Steps[2], null, [new(lesson.Steps[2].Checks[0], Verdict.Fail, "-", null)]).OpenQuestion);
    }

    [Fact]
    public void Foundation_Fails_IsTheOnlyError()
    {
        var lesson = SampleLesson.Of(
            Check("network", new NetworkCondition(M1, new() { Name = "net", Driver = "overlay" })),
            Check("web", new ContainerCondition(M1, new() { Name = "web" }), "network"));

        var report = Evaluate(lesson, With([SampleLab.Network("net")]));

        Assert.Equal(Verdict.Fail, report.Steps[0].Checks[0].Verdict);
        Assert.Equal(Verdict.Waiting, report.Steps[1].Checks[0].Verdict);
        Assert.Equal("First this has to be so: network is so.", report.Steps[1].Checks[0].Message);
    }

    [Fact]
    public void After_AStepThatWasSkipped_SaysWhatToDo()
    {
        var first = Check("first", new NetworkCondition(M1, new() { Name = "net" }));
        var second = Check("second", new AbsentCondition(first.Condition)) with { After = StepId.Parse("step-1") };
        var lesson = SampleLesson.Of(first, second);

        var report = Evaluate(lesson, With([]), new StepSkipped(lesson.Id, StepId.Parse("step-1"), Now));

        Assert.Equal(StepStatus.Skipped, report.Steps[0].Status);
        Assert.Contains("which you skipped", report.Steps[1].Checks[0].Message, StringComparison.Ordinal);
        Assert.Equal(2, report.Current!.Step.Number);
    }

    [Fact]
    public void Binding_TwoNetworks_TheOneTheContainerIsInIsMeant()
    {
        var lesson = SampleLesson.Of(
            Check("own", new NetworkCondition(M1, Own with { As = "N" })),
            Check("web", new ContainerCondition(M1, new() { Name = "web", Networks = [new() { SameAs = "N" }] })));

        var report = Evaluate(lesson, With([SampleLab.Network("a"), SampleLab.Network("b")], In("web", "b")));

        Assert.True(report.IsComplete);
    }

    [Fact]
    public void Binding_ContainerInAnotherNetwork_NamesTheOneThatWasMeant()
    {
        var lesson = SampleLesson.Of(
            Check("own", new NetworkCondition(M1, Own with { As = "N" })),
            Check("web", new ContainerCondition(M1, new() { Name = "web", Networks = [new() { SameAs = "N" }] })));

        var report = Evaluate(lesson, With([SampleLab.Network("trek"), SampleLab.Network("bridge")], In("web", "bridge")));

        var check = report.Steps[1].Checks[0];
        Assert.Equal(Cause.DefaultBridge, check.Cause);
        Assert.Contains("instead of trek", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Binding_NothingFits_DoesNotPass()
    {
        var lesson = SampleLesson.Of(
            Check("own", new NetworkCondition(M1, Own with { As = "N" })),
            Check("web", new ContainerCondition(M1, new() { Name = "web", Networks = [new() { SameAs = "N" }] })));

        Assert.Equal(0, Evaluate(lesson, With([SampleLab.Network("bridge")], In("web", "bridge"))).PassedCount);
    }

    [Fact]
    public void Help_BeforeTheTick_IsRecordedApart()
    {
        var lesson = SampleLesson.Of(Check("network", new NetworkCondition(M1, new() { Name = "net" })));
        var step = lesson.Steps[0].Id;
        var snapshot = With([SampleLab.Network("net")]);

        Assert.Equal(StepStatus.Passed, Evaluate(lesson, snapshot).Steps[0].Status);
        Assert.Equal(StepStatus.PassedWithHelp, Evaluate(lesson, snapshot, new StepSolved(lesson.Id, step, Now)).Steps[0].Status);
        Assert.Equal(StepStatus.PassedWithHelp, Evaluate(lesson, snapshot, new HelpShown(lesson.Id, step, 0, Now)).Steps[0].Status);
        Assert.Equal(StepStatus.Passed, Evaluate(
            lesson, snapshot, new StepPassed(lesson.Id, step, Now), new StepSolved(lesson.Id, step, Now)).Steps[0].Status);
    }

    [Fact]
    public void Waiting_ForOneOfTwoNeeds_NamesTheOneThatIsNotSo()
    {
        var lesson = SampleLesson.Of(
            Check("network", new NetworkCondition(M1, new() { Name = "net" })),
            Check("web", new ContainerCondition(M1, new() { Name = "web" })),
            Check("both", new NetworkCondition(M1, new() { Name = "net" }), "network", "web"));

        var report = Evaluate(lesson, With([SampleLab.Network("net")]));

        Assert.Equal("First this has to be so: web is so.", report.Steps[2].Checks[0].Message);
    }

    [Fact]
    public void Regression_Noticed_NamesTheNearestCommandAndDependentSteps()
    {
        var lesson = SampleLesson.Of(
            Check("network", new NetworkCondition(M1, new() { Name = "net" })),
            Check("web", new ContainerCondition(M1, new() { Name = "web", Networks = [new() { Name = "net" }] })));
        var step = lesson.Steps[0].Id;

        var report = Evaluate(
            lesson, With([]),
            new StepPassed(lesson.Id, step, Now),
            new CommandFinished("lab", SampleLab.Ran("ls") with { FinishedAt = Now.AddSeconds(60) }),
            new CommandFinished("lab", SampleLab.Ran("docker network rm net") with { FinishedAt = Now.AddSeconds(62) }),
            new StepRegressed(lesson.Id, step, Now.AddSeconds(60)));

        var lost = Assert.IsType<Regression>(report.Steps[0].Regression);
        Assert.Equal("docker network rm net", lost.After?.CommandLine);
        Assert.Equal([2], lost.Dependents.Select(later => later.Number));
        Assert.EndsWith("after `docker network rm net` on Machine1. Step 2 needs it.", RegressionText.Of(lost), StringComparison.Ordinal);
        using (Language.Chinese.UseInScope())
        {
            Assert.EndsWith("起不再符合，就在 Machine1 上执行 `docker network rm net` 之后。第 2 步需要它。", RegressionText.Of(lost), StringComparison.Ordinal);
        }

        Assert.True(report.Steps[0].IsPassed);
    }

    [Fact]
    public void Ran_TickedAndForgotten_StaysTrue()
    {
        var lesson = SampleLesson.Of(Check("ls", new RanCondition(new OnMachine(new NamedMachine(M1)), [["docker", "ps"]], null, null)));

        var report = Evaluate(lesson, With([]), new StepPassed(lesson.Id, lesson.Steps[0].Id, Now));

        Assert.True(report.Steps[0].IsTrueNow);
    }

    [Fact]
    public void Score_CountsWeights()
    {
        var lesson = SampleLesson.Of(
            Check("network", new NetworkCondition(M1, new() { Name = "net" })) with { Weight = 3 },
            Check("web", new ContainerCondition(M1, new() { Name = "web" })));

        var report = Evaluate(lesson, With([SampleLab.Network("net")]));

        Assert.Equal((3, 4), (report.Score, report.MaxScore));
    }
}

using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

public sealed class AnswerEvaluatorTests
{
    private static readonly MachineName M1 = MachineName.Machine1;

    private static readonly ContainerFact Web = SampleLab.Container("web") with
    {
        Networks = [At("down", string.Empty), At("mine", "10.5.0.2"), At("other", "10.6.0.2")],
    };

    private static readonly LabSnapshot Lab = SampleLab.Snapshot(
        SampleLab.Engine(M1) with
        {
            Containers = [Web],
            Networks = [SampleLab.Network("mine")],
            Services = [new() { Id = "s", Name = "app", Image = "nginx", Replicas = 1 }],
            Tasks = [new() { Id = "t", ServiceId = "s", State = "running", DesiredState = "running", NodeId = "node-Machine2", ContainerId = "task-0123456789" }],
        },
        SampleLab.Engine(MachineName.Machine2) with { Containers = [SampleLab.Container("task")] });

    [Theory]
    [InlineData("10.5.0.2", Verdict.Pass)]
    [InlineData("10.6.0.2/16", Verdict.Pass)]
    [InlineData("10.7.0.2", Verdict.Fail)]
    [InlineData("", Verdict.Fail)]
    public void Address_OfAContainerInSeveralNetworks_AnyOfThemIsRight(string answer, Verdict verdict) =>
        Assert.Equal(verdict, Evaluate(AddressOf("web"), answer).Verdict);

    [Fact]
    public void FixedText_WithoutRegardToCase_IsRight()
    {
        Assert.Equal(Verdict.Pass, Evaluate(new FixedText("Bridge"), " bridge ").Verdict);
        Assert.Equal("docker info", Evaluate(new FixedText("Bridge"), "host").Evidence?.Command);
    }

    [Fact]
    public void FixedText_WithoutAnyMachine_IsStillJudged()
    {
        var lab = Lab with { Engines = Lab.Engines.Clear() };

        Assert.Equal(M1, Evaluate(new FixedText("bridge"), "bridge", lab).Evidence?.Where.Machine);
    }

    [Theory]
    [InlineData("Machine2", Verdict.Pass)]
    [InlineData("Machine1", Verdict.Fail)]
    public void Machine_OfAServicesTask_IsWhereItRuns(string answer, Verdict verdict)
    {
        var report = Evaluate(new MachineOf("app"), answer);

        Assert.Equal(verdict, report.Verdict);
        Assert.Equal((M1, "docker service ps app"), (report.Evidence!.Where.Machine, report.Evidence.Command));
    }

    [Fact]
    public void Machine_OfAServiceThatIsNotThere_CannotBeToldYet()
    {
        Assert.Equal(Verdict.NotYet, Evaluate(new MachineOf("gone"), "Machine1").Verdict);
        Assert.Null(Right(new MachineOf("gone")));
    }

    [Theory]
    [InlineData("10.5.0.1", Verdict.Pass)]
    [InlineData("10.5.0.2", Verdict.Fail)]
    public void Gateway_OfANetwork_IsCompared(string answer, Verdict verdict)
    {
        var report = Evaluate(new GatewayOf(M1, new() { Name = "mine" }), answer);

        Assert.Equal((verdict, "docker network inspect mine"), (report.Verdict, report.Evidence!.Command));
    }

    [Fact]
    public void Subnet_OfANetworkThatIsNotThere_SaysThatItIsMissing()
    {
        var report = Evaluate(new SubnetOf(M1, new() { Name = "gone" }), "10.5.0.0/16");

        Assert.Equal(Verdict.NotYet, report.Verdict);
        Assert.Contains("gone", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subnet_OnAMachineThatDoesNotAnswer_IsUnknown()
    {
        var lab = Lab with { Engines = Lab.Engines.SetItem(M1, new EngineError(EngineErrorKind.Unreachable, "the connection was lost.")) };

        Assert.Equal(Verdict.Unknown, Evaluate(new SubnetOf(M1, new() { Name = "mine" }), "10.5.0.0/16", lab).Verdict);
    }

    [Fact]
    public void RightAnswer_EveryKindOfValue_IsTheFirstThatCounts()
    {
        Assert.Equal("10.5.0.2", Right(AddressOf("web")));
        Assert.Equal("10.5.0.0/16", Right(new SubnetOf(M1, new() { Name = "mine" })));
        Assert.Equal("10.5.0.1", Right(new GatewayOf(M1, new() { Name = "mine" })));
        Assert.Equal("Machine2", Right(new MachineOf("app")));
        Assert.Equal("bridge", Right(new FixedText("bridge")));
        Assert.Null(Right(AddressOf("gone")));
    }

    [Fact]
    public void Advice_ToAWrongAnswer_SaysWhatOneLooksLike()
    {
        string[] messages =
        [
            Evaluate(AddressOf("web"), "web").Message, Evaluate(AddressOf("web"), "10.7.0.2").Message,
            Evaluate(new SubnetOf(M1, new() { Name = "mine" }), "10.5.0.1").Message, Evaluate(new MachineOf("app"), "web").Message,
            Evaluate(new GatewayOf(M1, new() { Name = "mine" }), "web").Message,
        ];

        Assert.Distinct(messages);
    }

    private static ExpectedValue AddressOf(string container) => new AddressOf(new InContainer(M1, new() { Name = container }));

    private static AttachmentFact At(string network, string address) => new(network, $"id-{network}", address, string.Empty, string.Empty);

    private static Check Check(ExpectedValue value) =>
        new() { Id = CheckId.Parse("step/check"), Sentence = "x", Condition = new AnswerCondition("Which?", value) };

    private static string? Right(ExpectedValue value) => CheckEvaluator.RightAnswer(Check(value), Lab);

    private static CheckReport Evaluate(ExpectedValue value, string answer, LabSnapshot? lab = null) => CheckEvaluator.Evaluate(
        Check(value),
        (lab ?? Lab) with { Answers = ImmutableDictionary<CheckId, string>.Empty.Add(CheckId.Parse("step/check"), answer) }).Report;
}

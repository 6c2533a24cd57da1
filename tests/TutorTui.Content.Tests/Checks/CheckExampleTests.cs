using System.Collections.Immutable;
using TutorTui.Content.Checks;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Tests.Checks;

/// <summary>Checks are read as the registry declares them.</summary>
public sealed class CheckExampleTests
{
    public static TheoryData<string> Keys => [.. CheckKinds.All.Select(kind => kind.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Read_Example_IsACheckOfItsKind(string key)
    {
        var kind = CheckKinds.Find(key)!;

        var (check, diagnostics) = Read(kind.Example);

        Assert.Empty(diagnostics);
        Assert.IsType(kind.ConditionType, check!.Condition);
    }

    [Theory]
    [InlineData("ping: {from: {machine: Machine1}, to: {address: '8.8.8.8; touch /tmp/x'}}")]
    [InlineData("ping: {from: {machine: Machine1}, to: {service: 'a$(touch /tmp/x)'}}")]
    [InlineData("ping: {from: {machine: Machine1}, to: {address: -f}}")]
    [InlineData("resolves: {from: {machine: Machine1}, name: 'a; touch /tmp/x'}")]
    [InlineData("resolves: {from: {machine: Machine1}, name: '`touch /tmp/x`'}")]
    [InlineData("http: {from: {machine: Machine1}, to: {on: Machine1, container: 'a b'}, contains: x}")]
    [InlineData("file: {in: {machine: Machine1}, path: '/a; touch /tmp/x', contains: x}")]
    public void Read_NameWithAShellsCharacters_IsRefused(string condition)
    {
        var (_, diagnostics) = Read($"that: It is so\n{condition}");

        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.BadValue);
    }

    [Fact]
    public void Read_UnknownKind_IsNoShellCheck()
    {
        var (check, diagnostics) = Read("that: It is so\nshel: {in: {on: Machine1, container: {name: a}}}");

        Assert.Null(check);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.Condition);
    }

    private static (Check? Check, ImmutableArray<Diagnostic> Diagnostics) Read(string yaml)
    {
        var diagnostics = new FileDiagnostics("lesson.md");
        var context = new LessonContext(diagnostics) { Machines = [MachineName.Machine1, MachineName.Machine2] };
        context.EarlierSteps.Add(StepId.Parse("create-network"));
        ImmutableArray<SourcePosition> starts = [.. yaml.Split('\n').Select((_, index) => new SourcePosition(index + 1, 1))];
        var fields = MapFields.From(new YamlReader(starts, diagnostics).Read(yaml)!, "a check", diagnostics)!;
        var check = new CheckReader(context).Read(fields, StepId.Parse("step"));
        return (check, [.. diagnostics.InOrder]);
    }
}

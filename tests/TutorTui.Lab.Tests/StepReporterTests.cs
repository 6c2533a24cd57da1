using Microsoft.Extensions.Logging.Abstractions;
using TutorTui.Core.Languages;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Processes;
using TutorTui.Lab.Steps;
using Xunit;

namespace TutorTui.Lab.Tests;

public sealed class StepReporterTests
{
    /// <summary>A step keeps its number when the language changes while it runs.</summary>
    [Fact]
    public async Task RunAsync_LanguageChanges_GoesOnInTheOther()
    {
        var told = new ToldProgress();
        var sut = new StepReporter(told, [LabStage.BaseSystem, LabStage.Machines], NullLogger.Instance);

        await sut.RunAsync(LabStage.Machines, labStep =>
        {
            using var scope = Language.Chinese.UseInScope();
            labStep.Report(LabSetupTexts.Current.WaitingForBoth);
            return Task.CompletedTask;
        });

        Assert.Equal(
            ["2/2 Machines: ", "2/2 机器: 正在等待两台机器回应", "2/2 Machines: 正在等待两台机器回应"],
            told.All.Select(step => $"{step.Step}/{step.StepCount} {step.Title}: {step.Detail}"));
    }

    [Fact]
    public void StageTitles_EveryStage_HasOneInEveryLanguage()
    {
        foreach (var language in Language.All)
        {
            using var scope = language.UseInScope();
            Assert.All(Enum.GetValues<LabStage>(), stage => Assert.NotEmpty(StageTitles.Of(stage)));
        }
    }

    [Fact]
    public void ToolMissing_EveryTool_IsNamedInEveryLanguage()
    {
        foreach (var language in Language.All)
        {
            using var scope = language.UseInScope();
            Assert.All(Enum.GetValues<HostTool>(), tool => Assert.NotEmpty(LabErrorTexts.Current.ToolMissing(tool, [], isRoot: true).What));
        }
    }
}

using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests.Shells;

public sealed class RunningCommandsTests
{
    [Fact]
    public void Take_LaterReportOfAMachine_TakesTheEarlierOnesPlace()
    {
        var sut = new RunningCommands();
        sut.Take(Running("ping db", "PING"));
        sut.Take(Running("top", "x") with { Machine = MachineName.Machine2 });

        sut.Take(Running("ping db", "64 bytes"));

        Assert.Equal(["64 bytes", "x"], sut.All.Select(command => command.Output));
    }

    [Fact]
    public void Take_CommandHasEnded_RunsNoMore()
    {
        var sut = new RunningCommands();
        sut.Take(Running("ping db", "64 bytes"));

        sut.Take(SampleLab.Ran("ping db", "64 bytes"));

        Assert.Empty(sut.All);
    }

    private static FinishedCommand Running(string line, string output) => SampleLab.Ran(line, output, exit: null) with { IsRunning = true };
}

using CsCheck;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;
using TutorTui.Core.Tests.Checks;
using Xunit;
using static TutorTui.Core.Tests.Exams.SampleExam;

namespace TutorTui.Core.Tests.Exams;

public sealed class ExamAttemptTests
{
    private static ExamAttempt Fold(params ProgressEvent[] events) => ExamHistory.Of([Started, .. events]).Attempts[0];

    [Fact]
    public void Clock_RunsFromTheStart_AndEndsAtTheLimit()
    {
        var sut = Fold();

        Assert.Equal(TimeSpan.FromMinutes(20), sut.LeftAt(After(10)));
        Assert.Equal(TimeSpan.Zero, sut.LeftAt(After(31)));
        Assert.True(sut.IsOverAt(After(30)));
    }

    [Fact]
    public void Clock_WhileTheLabIsAtFault_StandsStillAndSaysWhy()
    {
        var sut = Fold(new ExamClockStopped(Id, "Machine2 is gone", After(5)));

        Assert.Equal(TimeSpan.FromMinutes(25), sut.LeftAt(After(20)));

        sut = sut.With(new ExamClockStarted(Id, After(20)));

        Assert.Equal(TimeSpan.FromMinutes(24), sut.LeftAt(After(21)));
        Assert.Equal([new ClockStop("Machine2 is gone", After(5), After(20))], sut.Stops);
    }

    [Fact]
    public void Clock_SetBack_NeverGivesTimeBack()
    {
        var sut = Fold(new ExamTimeSeen(Id, After(10)), new ExamTimeSeen(Id, After(-50)), new ExamTimeSeen(Id, After(-49)));

        Assert.Equal(TimeSpan.FromMinutes(11), sut.Used);
        Assert.Equal(TimeSpan.FromMinutes(60), sut.ClockMoved);
        Assert.Equal(TimeSpan.FromMinutes(12), sut.UsedAt(After(-48)));
    }

    [Fact]
    public void Clock_SetForwardWhileWatched_TakesNoTime()
    {
        var sut = Fold(new ExamTimeSeen(Id, After(2)), new ExamClockMoved(Id, TimeSpan.FromHours(1), After(63)));

        Assert.Equal(TimeSpan.FromMinutes(3), sut.Used);
        Assert.Equal(TimeSpan.FromHours(1), sut.ClockMoved);
    }

    /// <summary>
    /// Whatever happens to the computer's clock, and in whatever order events arrive, the time used only grows and ends at the
    /// limit.
    /// </summary>
    [Fact]
    public void Used_AnyClock_OnlyGrows() => Gen.Select(Gen.Int[-100, 100], Gen.Int[0, 3]).Array[0, 40].Sample(moves =>
    {
        var sut = Fold();
        var used = TimeSpan.Zero;
        foreach (var (minutes, kind) in moves)
        {
            sut = sut.With(kind switch
            {
                0 => new ExamClockStopped(Id, "fault", After(minutes)),
                1 => new ExamClockStarted(Id, After(minutes)),
                2 => new ExamClockMoved(Id, TimeSpan.FromMinutes(minutes), After(minutes)),
                _ => new ExamTimeSeen(Id, After(minutes)),
            });
            Assert.True(sut.UsedAt(After(-1000)) >= (used < sut.Limit ? used : sut.Limit));
            Assert.InRange(sut.UsedAt(After(1000)), TimeSpan.Zero, sut.Limit);
            used = sut.Used;
        }
    });

    [Fact]
    public void Criterion_BrokenAndMended_KeepsItsFirstTimeAndEachBreak()
    {
        var sut = Fold(
            Changed(NetIsThere, true, 4), Changed(NetIsThere, true, 5), Changed(NetIsThere, false, 6), Changed(NetIsThere, true, 7));

        var history = sut.Criteria[NetIsThere];
        Assert.True(history.IsTrue);
        Assert.Equal(After(4), history.FirstTrueAt);
        Assert.Equal(TimeSpan.FromMinutes(4), history.FirstTrueAfter);
        Assert.Equal([After(6)], history.BrokenAt);
    }

    [Fact]
    public void Finished_NothingBehindItCounts()
    {
        var sut = Fold(Changed(NetIsThere, true, 4), Finished(6), Changed(NetIsThere, false, 7), new ExamTaskFlagged(Id, Net, true, After(8)));

        Assert.True(sut.Criteria[NetIsThere].IsTrue);
        Assert.Empty(sut.Flags);
        Assert.Equal(TimeSpan.FromMinutes(6), sut.UsedAt(After(100)));
    }

    [Fact]
    public void Commands_OfTheLabSinceTheStart_AreKept()
    {
        var sut = Fold(
            new CommandFinished("other", SampleLab.Ran("docker ps") with { FinishedAt = After(1) }),
            new CommandFinished("lab", SampleLab.Ran("docker network ls") with { FinishedAt = After(-1) }),
            new CommandFinished("lab", SampleLab.Ran("docker info") with { FinishedAt = After(1) }));

        Assert.Equal("docker info", Assert.Single(sut.Commands).CommandLine);
    }

    [Fact]
    public void History_OneAttemptAtATime_EachWithItsNumber()
    {
        var history = ExamHistory.Of(
        [
            Started, new ExamStarted(ExamId.Parse("f"), "lab", 1, Whole.Limit, [Net], After(1)), Finished(2),
            Started with { At = After(3) },
        ]);

        Assert.Equal(["e-1", "e-2"], history.Attempts.Select(attempt => attempt.Name));
        Assert.Equal("e-2", history.Running?.Name);
        Assert.Equal("e-1", history.Find("e-1")?.Name);
        Assert.Equal("e-2", history.Find("e")?.Name);
    }
}

using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Core.Tests.Lessons;
using Xunit;

namespace TutorTui.Core.Tests.Labs;

public sealed class ShortfallTests
{
    private static readonly HostAbilities Nothing = new()
    {
        HasRoomForTwoMachines = false,
        HasMacvlan = false,
        HasVirtualIpBalancing = false,
        HasInternet = false,
        HasPlugin = false,
    };

    private static readonly Lesson Demanding = SampleLesson.Of() with { Needs = [.. Enum.GetValues<Need>()] };

    [Fact]
    public void Of_ComputerWithNothing_NamesEachNeedAndAWayOut()
    {
        var found = Shortfall.Of(Demanding, Nothing);

        Assert.Equal(Demanding.Needs, found.Select(shortfall => shortfall.Need));
        Assert.All(found, shortfall => Assert.True(shortfall.Lacking.Length > 0 && shortfall.Instead.Length > 0));
    }

    [Fact]
    public void Of_WhatTheLabHasSomethingForInItsPlace_IsNoHindrance() => Assert.Equal(
        [Need.Macvlan, Need.Plugin],
        Shortfall.Of(Demanding, Nothing).Where(shortfall => shortfall.IsHindrance).Select(shortfall => shortfall.Need));

    [Fact]
    public void Of_WhatNobodyKnows_IsNotAnnounced() => Assert.Empty(Shortfall.Of(Demanding, new()));

    [Fact]
    public void Of_LessonThatNeedsNothing_MissesNothing() => Assert.Empty(Shortfall.Of(SampleLesson.Of(), Nothing));
}

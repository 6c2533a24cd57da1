using TutorTui.Core.Courses;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Tests.Lessons;
using Xunit;

namespace TutorTui.Core.Tests.Labs;

public sealed class UnmetRequirementTests
{
    private static readonly HostCapabilities Nothing = new()
    {
        HasRoomForTwoMachines = false,
        HasMacvlan = false,
        HasVirtualIpBalancing = false,
        HasInternet = false,
        HasPlugin = false,
    };

    private static readonly Lesson Demanding = SampleLesson.Of() with { Needs = [.. Enum.GetValues<Requirement>()] };

    [Fact]
    public void Of_ComputerWithNothing_NamesEachRequirementAndAWayOut()
    {
        var found = UnmetRequirement.Of(Demanding, Nothing);

        Assert.Equal(Demanding.Needs, found.Select(unmetRequirement => unmetRequirement.Requirement));
        Assert.All(found, unmetRequirement => Assert.True(unmetRequirement.Lacking.Length > 0 && unmetRequirement.Instead.Length > 0));
    }

    [Fact]
    public void Of_RequirementWithASubstitute_IsNoHindrance() => Assert.Equal(
        [Requirement.Macvlan, Requirement.Plugin],
        UnmetRequirement.Of(Demanding, Nothing).Where(unmetRequirement => unmetRequirement.IsHindrance).Select(unmetRequirement => unmetRequirement.Requirement));

    [Fact]
    public void Of_UnknownRequirement_IsNotReported() => Assert.Empty(UnmetRequirement.Of(Demanding, new()));

    [Fact]
    public void Of_LessonThatNeedsNothing_MissesNothing() => Assert.Empty(UnmetRequirement.Of(SampleLesson.Of(), Nothing));
}

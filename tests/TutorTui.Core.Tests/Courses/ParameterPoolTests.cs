using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.Core.Tests.Courses;

public sealed class ParameterPoolTests
{
    private static readonly ImmutableArray<ParameterPool> Pools =
        [Pool("name", "web", "app", "shop", "blog"), Pool("subnet", "10.1.0.0/24", "10.2.0.0/24", "10.3.0.0/24")];

    [Fact]
    public void Of_SameSeed_GivesTheSameValuesAndAllOfThemOccur()
    {
        Assert.Equal(ParameterChoice.Of(Pools, 7), ParameterChoice.Of(Pools, 7));
        var all = Enumerable.Range(0, 200).Select(seed => ParameterChoice.Of(Pools, seed)).ToList();
        Assert.Equal(4, all.Select(values => values["name"]).Distinct().Count());
        Assert.Equal(3, all.Select(values => values["subnet"]).Distinct().Count());
    }

    [Fact]
    public void Restore_ChosenValues_AreFoundAgain()
    {
        var chosen = ParameterChoice.Of(Pools, 3);

        Assert.Equal(chosen, ParameterChoice.Restore(Pools, chosen));
    }

    [Fact]
    public void Restore_ValuesThatAreNoMore_GivesTheFirstRow() =>
        Assert.Equal("web", ParameterChoice.Restore(Pools, new Dictionary<string, string> { ["name"] = "gone" })["name"]);

    [Fact]
    public void RequirementKeyword_EveryRequirement_HasAWordThatIsReadBack() => Assert.All(Enum.GetValues<Requirement>(), requirement =>
    {
        Assert.True(RequirementKeyword.TryParse(RequirementKeyword.Of(requirement), out var read));
        Assert.Equal(requirement, read);
        Assert.Contains(RequirementKeyword.Of(requirement), RequirementKeyword.All);
    });

    [Theory]
    [InlineData("machine1", "Machine1")]
    [InlineData("MACHINE-2", "Machine-2")]
    [InlineData("1machine", null)]
    [InlineData("my_machine", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void MachineName_Text_IsReadWithoutRegardToCase(string? text, string? name)
    {
        Assert.Equal(name is not null, MachineName.TryParse(text, out var read));
        Assert.True(name is null || read == MachineName.Parse(name));
        Assert.True(name is null || read.ToString() == name);
        Assert.True(name is not null || text is null || Record.Exception(() => MachineName.Parse(text)) is FormatException);
    }

    [Theory]
    [InlineData("default-bridge", true)]
    [InlineData("2.a", true)]
    [InlineData("-a", false)]
    [InlineData("A", false)]
    [InlineData("a_b", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void VariantId_Text_IsReadAsWritten(string? text, bool isGood)
    {
        Assert.Equal(isGood, VariantId.TryParse(text, out var read));
        Assert.Equal(isGood ? text : string.Empty, read.ToString());
    }

    private static ParameterPool Pool(string name, params ImmutableArray<string> values) =>
        new([.. values.Select(value => ImmutableSortedDictionary<string, string>.Empty.Add(name, value))]);
}

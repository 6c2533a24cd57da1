using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Start;
using Xunit;

namespace TutorTui.Core.Tests.Labs;

/// <summary>Every member of an enumeration has texts in every language.</summary>
public sealed class CompletenessTests
{
    [Fact]
    public void LabPartState_EveryMember_HasWords() =>
        InEachLanguage(() => Enum.GetValues<LabPartState>().Select(state => new LabPart("p", state, string.Empty).StateText));

    [Fact]
    public void StartAction_EveryMember_HasWords() =>
        InEachLanguage(() => Enum.GetValues<StartAction>().Select(action => StartTexts.Current.Of(action, "x")));

    [Fact]
    public void Requirement_EveryMember_HasWords() =>
        InEachLanguage(() => Enum.GetValues<Requirement>().Select(requirement => new UnmetRequirement(requirement, true).Lacking));

    private static void InEachLanguage(Func<IEnumerable<string>> words)
    {
        foreach (var language in Language.All)
        {
            using var scope = language.UseInScope();
            Assert.All(words(), word => Assert.NotEmpty(word));
        }
    }
}

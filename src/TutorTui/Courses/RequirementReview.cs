using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs.Requirements;

namespace TutorTui.Courses;

/// <summary>Finds the requirements of lessons that this computer does not meet. Examines only what some lesson requires.</summary>
internal sealed class RequirementReview(IHostDoctor doctor)
{
    /// <summary>The unmet requirements of each lesson; lessons that miss nothing are left out.</summary>
    public async Task<ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>>> UnmetRequirementsOfAsync(
        IReadOnlyCollection<Lesson> lessons, CancellationToken cancellationToken)
    {
        var requirements = lessons.SelectMany(lesson => lesson.Needs).ToHashSet();
        if (requirements.Count == 0)
        {
            return ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>>.Empty;
        }

        var found = await doctor.FindCapabilitiesAsync(requirements, cancellationToken);
        return lessons.Select(lesson => (lesson.Id, UnmetRequirements: UnmetRequirement.Of(lesson, found)))
            .Where(entry => !entry.UnmetRequirements.IsEmpty)
            .ToImmutableDictionary(entry => entry.Id, entry => entry.UnmetRequirements);
    }

    /// <summary>The unmet requirements of one lesson.</summary>
    public async Task<ImmutableArray<UnmetRequirement>> UnmetRequirementsOfAsync(Lesson lesson, CancellationToken cancellationToken) =>
        (await UnmetRequirementsOfAsync([lesson], cancellationToken)).GetValueOrDefault(lesson.Id, []);
}

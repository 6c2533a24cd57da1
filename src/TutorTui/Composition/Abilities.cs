using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;

namespace TutorTui.Composition;

/// <summary>Tells what lessons will miss on this computer. Looks only where a lesson needs something.</summary>
internal sealed class Abilities(IHostDoctor doctor)
{
    /// <summary>What each of the lessons will miss; those that miss nothing are left out.</summary>
    public async Task<ImmutableDictionary<LessonId, ImmutableArray<Shortfall>>> ShortfallsOfAsync(
        IReadOnlyCollection<Lesson> lessons, CancellationToken cancellationToken)
    {
        var needs = lessons.SelectMany(lesson => lesson.Needs).ToHashSet();
        if (needs.Count == 0)
        {
            return ImmutableDictionary<LessonId, ImmutableArray<Shortfall>>.Empty;
        }

        var found = await doctor.FindAbilitiesAsync(needs, cancellationToken);
        return lessons.Select(lesson => (lesson.Id, Shortfalls: Shortfall.Of(lesson, found)))
            .Where(entry => !entry.Shortfalls.IsEmpty)
            .ToImmutableDictionary(entry => entry.Id, entry => entry.Shortfalls);
    }

    /// <summary>What one lesson will miss.</summary>
    public async Task<ImmutableArray<Shortfall>> ShortfallsOfAsync(Lesson lesson, CancellationToken cancellationToken) =>
        (await ShortfallsOfAsync([lesson], cancellationToken)).GetValueOrDefault(lesson.Id, []);
}

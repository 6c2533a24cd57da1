using System.Collections.Immutable;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Snapshots;

/// <summary>
/// Since when states were seen that pass by themselves and that the engine gives no time for: a plugin that is installed and
/// not enabled yet.
/// </summary>
public sealed record FirstSeen(ImmutableDictionary<string, DateTimeOffset> Since)
{
    public static FirstSeen None { get; } = new(ImmutableDictionary<string, DateTimeOffset>.Empty);

    /// <summary>The sightings after one more look: what is seen no more is forgotten.</summary>
    public FirstSeen With(IEnumerable<EngineState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        return new(states
            .SelectMany(state => state.Plugins.Where(plugin => !plugin.IsEnabled), (state, plugin) => (Key: Key(state.Machine, plugin), state.TakenAt))
            .ToImmutableDictionary(seen => seen.Key, seen => Since.GetValueOrDefault(seen.Key, seen.TakenAt)));
    }

    /// <summary>Since when the plugin was seen disabled, or null for a single look.</summary>
    public DateTimeOffset? DisabledSince(MachineName machine, PluginFact plugin) =>
        Since.TryGetValue(Key(machine, plugin), out var since) ? since : null;

    private static string Key(MachineName machine, PluginFact plugin) => $"{machine}/{plugin.Id}";
}

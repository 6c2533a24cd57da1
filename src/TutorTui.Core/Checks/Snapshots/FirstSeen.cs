using System.Collections.Immutable;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Snapshots;

/// <summary>
/// When transient states were first seen for which the engine reports no time, such as a plugin that is installed but
/// not enabled yet.
/// </summary>
public sealed record FirstSeen(ImmutableDictionary<string, DateTimeOffset> Since)
{
    public static FirstSeen None { get; } = new(ImmutableDictionary<string, DateTimeOffset>.Empty);

    /// <summary>The times after one more look: states that have ended are removed.</summary>
    public FirstSeen With(IEnumerable<EngineState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        return new(states
            .SelectMany(state => state.Plugins.Where(plugin => !plugin.IsEnabled), (state, plugin) => (Key: Key(state.Machine, plugin), state.TakenAt))
            .ToImmutableDictionary(seen => seen.Key, seen => Since.GetValueOrDefault(seen.Key, seen.TakenAt)));
    }

    /// <summary>When the plugin was first seen disabled, or null for a single look.</summary>
    public DateTimeOffset? DisabledSince(MachineName machine, PluginFact plugin) =>
        Since.TryGetValue(Key(machine, plugin), out var since) ? since : null;

    private static string Key(MachineName machine, PluginFact plugin) => $"{machine}/{plugin.Id}";
}

using System.Collections.Immutable;

namespace TutorTui.Core.Courses;

/// <summary>
/// Values with which a lesson can be practised. A row gives a value to each of the pool's parameters, so that values that belong together,
/// such as a subnet and its gateway, are chosen together.
/// </summary>
/// <param name="Rows">Never empty; all have the same parameters. The first row holds the default values.</param>
public sealed record ParameterPool(ImmutableArray<ImmutableSortedDictionary<string, string>> Rows);

/// <summary>Chooses values for a lesson's parameters. Pure.</summary>
public static class ParameterChoice
{
    /// <summary>The default values: the first row of each pool.</summary>
    public static ImmutableSortedDictionary<string, string> Default(ImmutableArray<ParameterPool> pools) => Take(pools, (_, _) => 0);

    /// <summary>The values that a seed selects: always the same for the same pools.</summary>
    public static ImmutableSortedDictionary<string, string> Of(ImmutableArray<ParameterPool> pools, int seed) =>
        Take(pools, (pool, index) => (int)(Mix(((ulong)(uint)seed << 16) + (ulong)index) % (ulong)pool.Rows.Length));

    /// <summary>
    /// The values that were selected earlier. A pool without such a row, because the lesson was edited, gives its first row.
    /// </summary>
    public static ImmutableSortedDictionary<string, string> Restore(
        ImmutableArray<ParameterPool> pools, IReadOnlyDictionary<string, string> chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return Take(pools, (pool, _) =>
        {
            var row = pool.Rows.FindIndex(values => values.All(pair => chosen.GetValueOrDefault(pair.Key) == pair.Value));
            return Math.Max(row, 0);
        });
    }

    private static ImmutableSortedDictionary<string, string> Take(
        ImmutableArray<ParameterPool> pools, Func<ParameterPool, int, int> choose)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < pools.Length; index++)
        {
            values.AddRange(pools[index].Rows[choose(pools[index], index)]);
        }

        return values.ToImmutable();
    }

    private static int FindIndex<T>(this ImmutableArray<T> items, Func<T, bool> isWanted)
    {
        for (var index = 0; index < items.Length; index++)
        {
            if (isWanted(items[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>SplitMix64 (Steele, Lea, Flood 2014): spreads neighbouring seeds, and stays the same in every version of the runtime.</summary>
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

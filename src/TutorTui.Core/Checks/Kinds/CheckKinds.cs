using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorTui.Core.Checks.Findings;

namespace TutorTui.Core.Checks.Kinds;

/// <summary>
/// The registry of all kinds of conditions. Each kind adds itself while the assembly is loaded, so that a new kind is one folder and
/// no list has to be edited. After that the registry does not change and is safe to use from any thread.
/// </summary>
public static class CheckKinds
{
    private static readonly List<CheckKind> Added = [];

    private static readonly Lazy<FrozenDictionary<Type, CheckKind>> ByType = new(() => Added.ToFrozenDictionary(kind => kind.ConditionType));

    private static readonly Lazy<ImmutableArray<CheckKind>> Sorted = new(() => [.. Added.OrderBy(kind => kind.Key, StringComparer.Ordinal)]);

    /// <summary>All kinds, by key.</summary>
    public static ImmutableArray<CheckKind> All => Sorted.Value;

    /// <summary>The kind of a condition.</summary>
    public static CheckKind Of(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return ByType.Value[condition.GetType()];
    }

    /// <summary>The kind that is written under a key, or null.</summary>
    public static CheckKind? Find(string key) => All.FirstOrDefault(kind => kind.Key == key);

    /// <summary>Adds a kind; called while the assembly is loaded, and never afterwards.</summary>
    internal static void Add(CheckKind kind) => Added.Add(kind);

    internal static Finding Evaluate(Condition condition, EvaluationContext context) => Of(condition).Evaluate(condition, context);
}

using System.Collections.Immutable;

namespace TutorTui.Core.Courses;

/// <summary>Something that a lesson needs and that not every computer offers.</summary>
public enum Requirement
{
    /// <summary>A lab with two machines.</summary>
    TwoMachines,

    /// <summary>A kernel that supports macvlan interfaces.</summary>
    Macvlan,

    /// <summary>A kernel that load-balances a service's virtual address (IP_VS).</summary>
    IpVs,

    /// <summary>Access to the internet.</summary>
    Internet,

    /// <summary>The lab's network plugin.</summary>
    Plugin,
}

/// <summary>How requirements are written in a lesson: <c>two-machines</c>, <c>ip-vs</c>.</summary>
public static class RequirementKeyword
{
    private static readonly ImmutableSortedDictionary<string, Requirement> ByWord = new Dictionary<string, Requirement>
    {
        ["two-machines"] = Requirement.TwoMachines,
        ["macvlan"] = Requirement.Macvlan,
        ["ip-vs"] = Requirement.IpVs,
        ["internet"] = Requirement.Internet,
        ["plugin"] = Requirement.Plugin,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All => [.. ByWord.Keys];

    public static bool TryParse(string text, out Requirement requirement) => ByWord.TryGetValue(text, out requirement);

    public static string Of(Requirement requirement) => ByWord.First(entry => entry.Value == requirement).Key;
}

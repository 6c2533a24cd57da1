using System.Collections.Immutable;

namespace TutorTui.Core.Courses;

/// <summary>Something a lesson cannot do without, and that not every computer gives.</summary>
public enum Need
{
    /// <summary>A lab with two machines.</summary>
    TwoMachines,

    /// <summary>A kernel that makes macvlan interfaces.</summary>
    Macvlan,

    /// <summary>A kernel that balances a service's virtual address (IP_VS).</summary>
    IpVs,

    /// <summary>A way to the internet.</summary>
    Internet,

    /// <summary>The lab's network plugin.</summary>
    Plugin,
}

/// <summary>How needs are written in a lesson: <c>two-machines</c>, <c>ip-vs</c>.</summary>
public static class NeedWord
{
    private static readonly ImmutableSortedDictionary<string, Need> ByWord = new Dictionary<string, Need>
    {
        ["two-machines"] = Need.TwoMachines,
        ["macvlan"] = Need.Macvlan,
        ["ip-vs"] = Need.IpVs,
        ["internet"] = Need.Internet,
        ["plugin"] = Need.Plugin,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All => [.. ByWord.Keys];

    public static bool TryParse(string text, out Need need) => ByWord.TryGetValue(text, out need);

    public static string Of(Need need) => ByWord.First(entry => entry.Value == need).Key;
}

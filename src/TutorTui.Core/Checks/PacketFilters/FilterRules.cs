using System.Collections.Frozen;

namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>All rules of a machine: tables, such as <c>filter</c> and <c>nat</c>, and their chains.</summary>
internal sealed record FilterRules(FrozenDictionary<string, FrozenDictionary<string, FilterChain>> Tables)
{
    /// <summary>A chain, or null where there is none.</summary>
    public FilterChain? Find(string table, string chain) => Tables.GetValueOrDefault(table)?.GetValueOrDefault(chain);
}

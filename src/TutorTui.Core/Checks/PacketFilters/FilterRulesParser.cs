using System.Collections.Frozen;

namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>
/// Reads what <c>iptables-save</c> prints, of the older and the newer kind, with and without counters. What it does not understand
/// becomes an <see cref="UnknownMatch"/>, so that no rule is taken for another; it never throws.
/// </summary>
internal static class FilterRulesParser
{
    /// <summary>More than any machine of a course has; a longer text is not read.</summary>
    private const int MaxLines = 50_000;

    /// <summary>The rules; null where the text is none of <c>iptables-save</c>, or not the whole of it. A machine may have no tables at all.</summary>
    public static FilterRules? Parse(string text)
    {
        Dictionary<string, Dictionary<string, Chain>> tables = [];
        Dictionary<string, Chain>? table = null;
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length > MaxLines || lines is [[not ('#' or '*'), ..], ..])
        {
            return null;
        }

        foreach (var line in lines)
        {
            switch (line)
            {
                case ['*', .. var name] when name.Length > 0 && table is null:
                    table = tables.TryGetValue(name, out var known) ? known : tables[name] = [];
                    break;
                case "COMMIT":
                    table = null;
                    break;
                case [':', .. var declaration] when table is not null:
                    Declare(table, declaration);
                    break;
                case ['[' or '-', ..] when table is not null:
                    AddRule(table, line);
                    break;
                default:
                    break;
            }
        }

        return table is not null
            ? null
            : new(tables.ToFrozenDictionary(found => found.Key, found => found.Value.ToFrozenDictionary(
                chain => chain.Key, chain => new FilterChain(chain.Key, chain.Value.Policy, [.. chain.Value.Rules]))));
    }

    /// <summary>A chain's line looks like <c>:INPUT ACCEPT [0:0]</c>; chains of one's own have <c>-</c> for a policy.</summary>
    private static void Declare(Dictionary<string, Chain> table, string declaration)
    {
        if (declaration.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var name, var policy, ..])
        {
            Of(table, name).Policy = policy is "-" ? null : policy;
        }
    }

    private static void AddRule(Dictionary<string, Chain> table, string line)
    {
        var words = RuleWords.Split(line);
        var start = words is [['[', ..] counters, ..] && counters.EndsWith(']') ? 1 : 0;
        if (words.Count > start + 1 && words[start] is "-A")
        {
            Of(table, words[start + 1]).Rules.Add(RuleReader.Read(words[start + 1], [.. words.Skip(start + 2)]));
        }
    }

    private static Chain Of(Dictionary<string, Chain> table, string name) =>
        table.TryGetValue(name, out var chain) ? chain : table[name] = new();

    private sealed class Chain
    {
        public string? Policy { get; set; }

        public List<FilterRule> Rules { get; } = [];
    }
}

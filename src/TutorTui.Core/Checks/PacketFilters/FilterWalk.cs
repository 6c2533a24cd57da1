using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>
/// Sends one packet through the chains of one hook, as the kernel does. Where a rule cannot be decided, both ways are followed, and the
/// answer is given only where they lead to the same.
/// </summary>
internal sealed class FilterWalk
{
    /// <summary>The kernel allows no deeper jumps either, by far.</summary>
    private const int MaxDepth = 64;

    /// <summary>Extensions that do something with a packet and let it go on in the chain (iptables-extensions(8)).</summary>
    private static readonly ImmutableHashSet<string> Passing =
    [
        "AUDIT", "CHECKSUM", "CLASSIFY", "CONNMARK", "CONNSECMARK", "DSCP", "ECN", "HL", "IDLETIMER", "LED", "LOG", "MARK", "NFLOG",
        "RATEEST", "SECMARK", "SET", "TCPMSS", "TCPOPTSTRIP", "TEE", "TOS", "TRACE", "TTL", "ULOG",
    ];

    private readonly FilterRules _rules;
    private readonly FilterSurroundings _surroundings;
    private readonly FilterPacket _packet;
    private readonly string _table;
    private readonly Dictionary<string, ImmutableArray<Outcome>> _seen = [];
    private FilterRule? _undecided;

    private FilterWalk(FilterRules rules, FilterSurroundings surroundings, string table, FilterPacket packet) =>
        (_rules, _surroundings, _table, _packet) = (rules, surroundings, table, packet);

    /// <summary>What becomes of the packet at a hook, before its destination is translated: there the tables raw and mangle are asked.</summary>
    public static FilterVerdict JudgeUntranslated(FilterRules rules, FilterSurroundings surroundings, FilterHook hook, FilterPacket packet) =>
        Judge(rules, surroundings, hook, hook is FilterHook.Prerouting or FilterHook.Output ? ["raw", "mangle"] : [], packet);

    /// <summary>What becomes of the packet at a hook, once <see cref="Translate"/> has told its destination.</summary>
    public static FilterVerdict Judge(FilterRules rules, FilterSurroundings surroundings, FilterHook hook, FilterPacket packet) =>
        Judge(rules, surroundings, hook, hook switch
        {
            FilterHook.Input or FilterHook.Forward => ["mangle", "filter", "security"],
            FilterHook.Output => ["filter", "security"],
            FilterHook.Postrouting => ["mangle"],
            _ => [],
        }, packet);

    private static FilterVerdict Judge(
        FilterRules rules, FilterSurroundings surroundings, FilterHook hook, IReadOnlyList<string> tables, FilterPacket packet)
    {
        FilterVerdict? unknown = null;
        foreach (var table in tables)
        {
            var verdict = new FilterWalk(rules, surroundings, table, packet).Judge(hook);
            if (verdict.Stops)
            {
                return verdict;
            }

            unknown ??= verdict.Kind is FilterVerdictKind.Unknown ? verdict : null;
        }

        return unknown ?? FilterVerdict.Accepted;
    }

    /// <summary>What the table <c>nat</c> does to the destination of a connection's first packet, before it is routed or when it is sent.</summary>
    public static AddressTranslation Translate(FilterRules rules, FilterSurroundings surroundings, FilterHook hook, FilterPacket packet)
    {
        var walk = new FilterWalk(rules, surroundings, "nat", packet);
        var outcomes = walk.Start(hook).DistinctBy(outcome => (outcome.Kind, outcome.Rule)).ToList();
        return outcomes switch
        {
            [] => new NoTranslation(),
            _ when outcomes.TrueForAll(outcome => outcome.Kind is OutcomeKind.Accept or OutcomeKind.End) => new NoTranslation(),
            [{ Kind: OutcomeKind.Translate, Rule: { } rule }] => Read(rule),
            _ => new UnknownTranslation((walk._undecided ?? outcomes.Find(outcome => outcome.Rule is not null)?.Rule)?.Text ?? string.Empty),
        };
    }

    private FilterVerdict Judge(FilterHook hook)
    {
        var outcomes = Start(hook);
        var bad = outcomes.FirstOrDefault(outcome => outcome.Kind is OutcomeKind.Drop or OutcomeKind.Reject);
        var isSure = outcomes.All(outcome => outcome.Kind is OutcomeKind.Drop or OutcomeKind.Reject);
        if (bad is not null && isSure)
        {
            return new(
                bad.Kind is OutcomeKind.Reject ? FilterVerdictKind.Rejected : FilterVerdictKind.Dropped, _table, bad.Rule?.Text ?? bad.Policy!);
        }

        var unclear = outcomes.FirstOrDefault(outcome => outcome.Kind is OutcomeKind.Unknown or OutcomeKind.Translate);
        return unclear is not null ? new(FilterVerdictKind.Unknown, _table, unclear.Rule?.Text ?? string.Empty)
            : bad is not null ? new(FilterVerdictKind.Unknown, _table, (_undecided ?? bad.Rule)?.Text ?? string.Empty)
            : FilterVerdict.Accepted;
    }

    /// <summary>All ways through the hook's own chain; a packet that comes to its end meets the policy.</summary>
    private ImmutableArray<Outcome> Start(FilterHook hook)
    {
        var name = hook.ToString().ToUpperInvariant();
        if (_rules.Find(_table, name) is not { } chain)
        {
            return [];
        }

        var atEnd = chain.Policy is "DROP" ? new Outcome(OutcomeKind.Drop, null, $"-P {name} DROP") : new Outcome(OutcomeKind.Accept, null);
        return [.. Follow(chain, 0).Select(outcome => outcome.Kind is OutcomeKind.End ? atEnd : outcome).Distinct()];
    }

    private ImmutableArray<Outcome> Follow(FilterChain chain, int depth)
    {
        if (_seen.TryGetValue(chain.Name, out var known))
        {
            return known;
        }

        // A chain that leads back into itself, which the kernel refuses, is not known until it has been followed.
        _seen[chain.Name] = [new(OutcomeKind.Unknown, chain.Rules.FirstOrDefault())];
        var outcomes = new List<Outcome>();
        var isOver = false;
        foreach (var rule in chain.Rules.TakeWhile(_ => !isOver))
        {
            var takes = rule.Takes(_packet, _surroundings);
            if (takes is Certainty.No)
            {
                continue;
            }

            var mark = outcomes.Count;
            var leadsOn = Apply(rule, depth, outcomes);
            var changes = outcomes.Count > mark;
            _undecided ??= takes is Certainty.Unknown && changes ? rule : null;
            isOver = takes is Certainty.Yes && !leadsOn;
        }

        if (!isOver)
        {
            outcomes.Add(new(OutcomeKind.End, null));
        }

        return _seen[chain.Name] = [.. outcomes.Distinct()];
    }

    /// <summary>Adds what the rule's target may come to; true where the packet may go on to the next rule.</summary>
    private bool Apply(FilterRule rule, int depth, List<Outcome> outcomes)
    {
        switch (rule.Target)
        {
            case null:
                return true;
            case "ACCEPT":
            case "SNAT" or "MASQUERADE" or "NETMAP" when _table is "nat":
                outcomes.Add(new(OutcomeKind.Accept, null));
                return false;
            case "DROP":
                outcomes.Add(new(OutcomeKind.Drop, rule));
                return false;
            case "REJECT":
                outcomes.Add(new(OutcomeKind.Reject, rule));
                return false;
            case "RETURN":
                outcomes.Add(new(OutcomeKind.End, null));
                return false;
            case "DNAT" or "REDIRECT":
                outcomes.Add(new(OutcomeKind.Translate, rule));
                return false;
            case { } name when _rules.Find(_table, name) is { } chain && depth < MaxDepth:
                var inside = Follow(chain, depth + 1);
                var comesBack = inside.Any(outcome => outcome.Kind is OutcomeKind.End);
                outcomes.AddRange(inside.Where(outcome => outcome.Kind is not OutcomeKind.End || rule.IsGoto));
                return comesBack && !rule.IsGoto;
            case { } name when Passing.Contains(name):
                return true;
            default:
                outcomes.Add(new(OutcomeKind.Unknown, rule));
                return true;
        }
    }

    /// <summary>Reads <c>--to-destination 10.5.0.2:80</c> or <c>--to-ports 8080</c>.</summary>
    private static AddressTranslation Read(FilterRule rule)
    {
        var option = rule.TargetOptions.IndexOf(rule.Target is "DNAT" ? "--to-destination" : "--to-ports");
        if (option < 0 || option + 1 >= rule.TargetOptions.Length)
        {
            return new UnknownTranslation(rule.Text);
        }

        var words = rule.TargetOptions[option + 1].Split(':');
        var (address, port) = rule.Target is "DNAT" ? (words[0], words.ElementAtOrDefault(1)) : (null, words[0]);
        IPAddress? parsed = null;
        var number = 0;
        return (string.IsNullOrEmpty(address) || IPAddress.TryParse(address, out parsed))
            && (port is null || int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            ? new TranslationTo(parsed, port is null ? null : number, rule.Text)
            : new UnknownTranslation(rule.Text);
    }

    /// <summary>How a way through the chains ends.</summary>
    private sealed record Outcome(OutcomeKind Kind, FilterRule? Rule, string? Policy = null);

    private enum OutcomeKind
    {
        End,
        Accept,
        Drop,
        Reject,
        Translate,
        Unknown,
    }
}

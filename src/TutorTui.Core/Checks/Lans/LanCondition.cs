using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Lans;

/// <summary>
/// A network is laid on the machine's own LAN, as macvlan does it: its parent is the machine's network card, and it has the
/// subnet and the gateway of that card's LAN (active probe).
/// </summary>
public sealed record LanCondition(MachineName On, string Network) : Condition;

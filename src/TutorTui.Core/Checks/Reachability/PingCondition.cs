using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Reachability;

/// <summary>One ICMP echo is answered (active probe). For a service, each of its names is tried until one answers.</summary>
public sealed record PingCondition(Place From, Destination To) : Condition;

using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Reachability;

/// <summary>An HTTP request is answered with a page that contains a text (active probe).</summary>
public sealed record HttpCondition(Place From, Destination To, string PageContains) : Condition;

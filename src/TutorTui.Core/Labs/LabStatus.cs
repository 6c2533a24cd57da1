using System.Collections.Immutable;

namespace TutorTui.Core.Labs;

/// <summary>The present state of a lab.</summary>
/// <param name="Access">How to reach it, when every part is running; otherwise null.</param>
/// <param name="Parts">The engine, the machines and the backbone, in this order; only the engine when none answers.</param>
public sealed record LabStatus(LabAccess? Access, ImmutableArray<LabPart> Parts);

using System.Collections.Immutable;

namespace TutorTui.Core.Labs;

/// <summary>What there is of a lab right now.</summary>
/// <param name="Access">How to reach it, when it is fully up; otherwise null.</param>
/// <param name="Parts">Its parts and their states, for people: machines, backbone, network, images.</param>
public sealed record LabStatus(LabAccess? Access, ImmutableArray<LabPart> Parts);

/// <summary>One part of a lab, such as <c>machine1</c>, <c>running</c>, <c>172.30.0.11</c>.</summary>
public sealed record LabPart(string Name, string State, string Detail);

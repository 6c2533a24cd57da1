namespace TutorTui.Core.Engine.Facts;

/// <summary>A container port; <paramref name="HostPort"/> is null when it is exposed but not published.</summary>
public sealed record PortFact(int ContainerPort, string Protocol, int? HostPort, string HostAddress);

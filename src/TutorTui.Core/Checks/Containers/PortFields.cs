using TutorTui.Core.Checks.Fields;

namespace TutorTui.Core.Checks.Containers;

/// <summary>How authors describe a published port.</summary>
internal static class PortFields
{
    private static readonly NumberField Container = new("container", 1, 65_535, "the port in the container") { IsRequired = true };
    private static readonly NumberField Host = new("host", 1, 65_535, "the machine's port") { IsRequired = true };

    /// <summary>The key under which containers and services have it.</summary>
    public static MapField<PublishedPort> Publishes { get; } = new(
        "publishes", new("a published port", [Container, Host], values => new(values.Require(Container), values.Require(Host))), "a TCP port it publishes");
}

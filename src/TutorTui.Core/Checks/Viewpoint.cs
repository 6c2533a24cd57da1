using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks;

/// <summary>Where something was observed.</summary>
/// <param name="Machine">The machine, or the one that runs the container.</param>
/// <param name="Container">The container's name, or null for the machine itself.</param>
public sealed record Viewpoint(MachineName Machine, string? Container = null)
{
    public override string ToString() => Container is null ? Machine.ToString() : CheckTexts.Current.Inside(Container, Machine);

    public static implicit operator Viewpoint(MachineName machine) => new(machine);
}

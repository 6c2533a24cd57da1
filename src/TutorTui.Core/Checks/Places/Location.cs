using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Checks.Places;

/// <summary>A place that was found: a machine, and the container on it where the place is inside one.</summary>
internal sealed record Location(MachineName Machine, ContainerFact? Container)
{
    public Viewpoint Viewpoint => new(Machine, Container?.Name);

    public override string ToString() => Viewpoint.ToString();

    /// <summary>The command with which a person runs a program at this place, typed in the machine's own shell.</summary>
    public string CommandFor(string commandLine) =>
        Container is null ? commandLine : $"docker exec {Container.Name} {commandLine}";

    /// <summary>The command with which a person runs a shell's line at this place, typed in the machine's own shell.</summary>
    public string CommandForScript(string script) =>
        Container is null ? script : CommandFor($"sh -c {ShellQuoting.Quote(script)}");
}

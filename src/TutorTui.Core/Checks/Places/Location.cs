using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Checks.Places;

/// <summary>The present location of a place: a machine, and a container on it if the place is inside one.</summary>
internal sealed record Location(MachineName Machine, ContainerFact? Container)
{
    public Viewpoint Viewpoint => new(Machine, Container?.Name);

    public override string ToString() => Viewpoint.ToString();

    /// <summary>The command by which a person runs a program at this place, typed in the machine's own shell.</summary>
    public string CommandFor(string commandLine) =>
        Container is null ? commandLine : $"docker exec {Container.Name} {commandLine}";

    /// <summary>The command by which a person runs a shell command line at this place, typed in the machine's own shell.</summary>
    public string CommandForScript(string script) =>
        Container is null ? script : CommandFor($"sh -c {ShellQuoting.Quote(script)}");
}

using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>A condition over both engines, the learner's finished commands and, where asked for, active probes.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }
}

/// <summary>The machines are in one swarm; the first is a manager.</summary>
public sealed record SwarmCondition(ImmutableArray<MachineName> Machines) : Condition;

/// <summary>A managed plugin is installed and enabled.</summary>
/// <param name="Name">With its tag, such as <c>store/weaveworks/net-plugin:2.5.2</c>.</param>
public sealed record PluginCondition(MachineName On, string Name) : Condition;

/// <summary>The machine has an image.</summary>
/// <param name="Name">With or without its tag: <c>nginx</c> accepts any tag.</param>
public sealed record ImageCondition(MachineName On, string Name) : Condition;

/// <summary>The machine knows a network like this.</summary>
public sealed record NetworkCondition(MachineName On, NetworkSelector Network) : Condition;

/// <summary>
/// A network is laid on the machine's own LAN, as macvlan does it: its parent is the machine's network card, and it has the
/// subnet and the gateway of that card's LAN (active probe).
/// </summary>
public sealed record LanCondition(MachineName On, string Network) : Condition;

/// <summary>The machine has a volume like this.</summary>
public sealed record VolumeCondition(MachineName On, VolumeSelector Volume) : Condition;

/// <summary>A file at a place contains a text (active probe, the file's first 4 KiB); compared without regard to case.</summary>
/// <param name="At">Where to look.</param>
/// <param name="Path">Absolute, without spaces.</param>
/// <param name="Contains">The text.</param>
public sealed record FileCondition(Place At, string Path, string Contains) : Condition;

/// <summary>A container like this runs on the machine.</summary>
public sealed record ContainerCondition(MachineName On, ContainerSelector Container) : Condition;

/// <summary>The swarm has a service like this, and as many of its tasks run as it wants.</summary>
public sealed record ServiceCondition(ServiceSelector Service) : Condition;

/// <summary>A network interface like this exists at a place (active probe).</summary>
/// <param name="At">Where to look.</param>
/// <param name="NamePrefix">Such as <c>ethwe</c>.</param>
/// <param name="Subnet">The address must lie in it (CIDR); null when any will do.</param>
/// <param name="Mtu">Null when any will do.</param>
/// <param name="MacPrefix">Such as <c>aa:</c>, compared without regard to case; null when any will do.</param>
public sealed record InterfaceCondition(Place At, string NamePrefix, string? Subnet, int? Mtu, string? MacPrefix)
    : Condition;

/// <summary>One ICMP echo is answered (active probe). For a service each honest name is tried until one answers.</summary>
public sealed record PingCondition(Place From, Destination To) : Condition;

/// <summary>An HTTP request is answered with a page that contains a text (active probe).</summary>
public sealed record HttpCondition(Place From, Destination To, string PageContains) : Condition;

/// <summary>The learner ran a command: for steps in which there is something to see, but nothing changes.</summary>
/// <param name="At">Where it must have been run.</param>
/// <param name="Commands">
/// Accepted command lines, each as words; a command matches when it has these words in this order, options and further
/// arguments between them aside.
/// </param>
/// <param name="To">What one of its arguments must name, or null.</param>
/// <param name="OutputContains">What it must have shown, or null; compared without regard to case.</param>
public sealed record RanCondition(
    Place At, ImmutableArray<ImmutableArray<string>> Commands, Destination? To, string? OutputContains) : Condition;

/// <summary>A node of the swarm is like this, as its manager sees it; what is null may be anything.</summary>
/// <param name="Machine">The machine that is the node.</param>
/// <param name="Role"><c>manager</c> or <c>worker</c>.</param>
/// <param name="State">Such as <c>ready</c> or <c>down</c>.</param>
/// <param name="Availability"><c>active</c>, <c>pause</c> or <c>drain</c>.</param>
public sealed record NodeCondition(MachineName Machine, string? Role, string? State, string? Availability) : Condition;

/// <summary>A name resolves at a place (active probe).</summary>
/// <param name="From">Where it is asked for.</param>
/// <param name="Name">The name.</param>
/// <param name="To">Whose address must come back; null when any will do.</param>
public sealed record ResolvesCondition(Place From, string Name, Destination? To) : Condition;

/// <summary>The learner has typed in a value that is to be found in the lab.</summary>
/// <param name="Question">What is asked for, as a question.</param>
/// <param name="Value">What the answer must be.</param>
public sealed record AnswerCondition(string Question, SoughtValue Value) : Condition;

/// <summary>
/// A read-only script ends with status 0 (active probe): for facts that no other condition tells. The author answers for it
/// changing nothing.
/// </summary>
/// <param name="At">Where it runs.</param>
/// <param name="Script">For <c>sh -c</c>.</param>
/// <param name="OutputContains">What it must print, or null; compared without regard to case.</param>
public sealed record ScriptCondition(Place At, string Script, string? OutputContains) : Condition;

/// <summary>The learner opened a shell in a container, as <c>docker exec -it NAME sh</c> does.</summary>
public sealed record ShellCondition(Place In) : Condition;

/// <summary>Nothing fulfils the condition.</summary>
public sealed record AbsentCondition(Condition Of) : Condition;

/// <summary>All are fulfilled; the first that is not is explained.</summary>
public sealed record AllCondition(ImmutableArray<Condition> Of) : Condition;

/// <summary>At least one is fulfilled; the one that comes nearest is explained.</summary>
public sealed record AnyCondition(ImmutableArray<Condition> Of) : Condition;

namespace TutorTui.Core.Checks;

/// <summary>One station on the path of a packet that did not arrive.</summary>
/// <param name="Name">For people, such as <c>address of monitor</c>, <c>gateway</c>, <c>listener in webserver1</c>.</param>
/// <param name="State">Its state.</param>
/// <param name="Fact">The fact that proves it, such as <c>eth0 has 10.1.1.5/24</c>.</param>
/// <param name="Where">Where to see it.</param>
/// <param name="Command">A read-only command that shows it, typed in the machine's own shell.</param>
public sealed record Hop(string Name, HopState State, string Fact, Viewpoint Where, string Command);

/// <summary>The state of a hop.</summary>
public enum HopState
{
    /// <summary>In order.</summary>
    Sound,

    /// <summary>The path ends here.</summary>
    Broken,

    /// <summary>Still being probed, or the probe failed.</summary>
    Unknown,
}

namespace TutorTui.Core.Checks;

/// <summary>One station on the way of a packet, as it was found when it did not arrive.</summary>
/// <param name="Name">For people, such as <c>address of monitor</c>, <c>gateway</c>, <c>listener in webserver1</c>.</param>
/// <param name="State">How it stands.</param>
/// <param name="Fact">What proves it, such as <c>eth0 has 10.1.1.5/24</c>.</param>
/// <param name="Where">Where to see it.</param>
/// <param name="Command">A read-only command that shows it, typed in the machine's own shell.</param>
public sealed record Hop(string Name, HopState State, string Fact, Viewpoint Where, string Command);

/// <summary>How a station stands.</summary>
public enum HopState
{
    /// <summary>In order.</summary>
    Sound,

    /// <summary>Here the way ends.</summary>
    Broken,

    /// <summary>Being looked at, or could not be.</summary>
    Unknown,
}

using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Engine;

/// <summary>Something an engine reports, such as <c>container start</c>, or that the connection to it was lost or is back.</summary>
/// <param name="Type">What it is about: <c>container</c>, <c>network</c>, and so on.</param>
/// <param name="Action">What happened to it: <c>create</c>, <c>start</c>, <c>die</c>, and so on.</param>
/// <param name="Subject">The object's name, or its id where it has none.</param>
/// <param name="At">When it happened, by the engine's clock.</param>
public sealed record EngineEvent(string Type, string Action, string Subject, DateTimeOffset At)
{
    private const string Connection = "connection";

    /// <summary>The stream of events has broken: the engine may be away.</summary>
    public static EngineEvent ConnectionLost(MachineName machine, DateTimeOffset at) => new(Connection, "lost", machine.ToString(), at);

    /// <summary>The engine answers again; events during the gap were not reported.</summary>
    public static EngineEvent ConnectionRestored(MachineName machine, DateTimeOffset at) =>
        new(Connection, "restored", machine.ToString(), at);
}

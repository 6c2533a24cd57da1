namespace TutorTui.Core.Engine;

/// <summary>Something that happened at an engine; the cue to look again.</summary>
/// <param name="Type"><c>container</c>, <c>network</c>, <c>service</c>, <c>node</c>, <c>plugin</c>, <c>image</c> …</param>
/// <param name="Action">Such as <c>create</c>, <c>start</c>, <c>connect</c>, <c>exec_start: /bin/sh</c>.</param>
/// <param name="Subject">The object's name, or its id where it has none.</param>
public sealed record EngineEvent(string Type, string Action, string Subject, DateTimeOffset At);

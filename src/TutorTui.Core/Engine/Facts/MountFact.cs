namespace TutorTui.Core.Engine.Facts;

/// <summary>A mount in a container.</summary>
/// <param name="Kind"><c>volume</c>, <c>bind</c> or <c>tmpfs</c>.</param>
/// <param name="Source">A volume's name, or the machine's path of a bind mount; empty for a tmpfs.</param>
/// <param name="Target">Its path in the container.</param>
/// <param name="IsReadOnly">It is read-only for the container.</param>
public sealed record MountFact(string Kind, string Source, string Target, bool IsReadOnly);

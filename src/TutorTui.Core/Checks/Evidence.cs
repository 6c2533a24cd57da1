namespace TutorTui.Core.Checks;

/// <summary>What a verdict rests on.</summary>
/// <param name="Wanted">The value wanted, such as <c>subnet 10.1.1.0/24</c>.</param>
/// <param name="Observed">The value found, such as <c>subnet 10.2.1.0/24</c>.</param>
/// <param name="Where">Machine or container looked at, such as <c>Machine1</c>.</param>
/// <param name="Command">A read-only command with which a person sees the same.</param>
public sealed record Evidence(string Wanted, string Observed, string Where, string Command);

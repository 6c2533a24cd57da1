namespace TutorTui.Content.Declarations;

/// <summary>What excuses a map from having a key.</summary>
/// <param name="Other">The name of another key of the map.</param>
/// <param name="Value">The value of that key.</param>
internal sealed record KeyException(string Other, string Value);

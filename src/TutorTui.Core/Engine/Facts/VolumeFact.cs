namespace TutorTui.Core.Engine.Facts;

/// <summary>A volume as <c>docker volume ls</c> shows it.</summary>
/// <param name="Name">Its name; 64 hexadecimal digits if the engine generated it.</param>
/// <param name="Driver">Such as <c>local</c>.</param>
public sealed record VolumeFact(string Name, string Driver)
{
    private const int AnonymousLength = 64;

    /// <summary>The engine generated its name.</summary>
    public bool IsAnonymous => IsAnonymousName(Name);

    /// <summary>True for a name that the engine generated.</summary>
    public static bool IsAnonymousName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length == AnonymousLength && name.All(char.IsAsciiHexDigitLower);
    }
}

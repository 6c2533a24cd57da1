namespace TutorTui.Terminal.Parsing;

/// <summary>Bounds on what hostile output can make the terminal keep.</summary>
internal static class VtLimits
{
    /// <summary>As in xterm; further ones are dropped.</summary>
    public const int MaxParameters = 32;

    public const int MaxParameterValue = 65535;

    /// <summary>Bytes of one operating system command; a longer one is dropped whole.</summary>
    public const int MaxCommandBytes = 64 * 1024;

    /// <summary>Combining characters on one cell; the rest is dropped.</summary>
    public const int MaxGraphemeLength = 16;

    public const int MaxColumns = 1000;

    public const int MaxRows = 1000;

    public const int MaxTitleLength = 256;

    public const int MaxLinkLength = 2048;
}

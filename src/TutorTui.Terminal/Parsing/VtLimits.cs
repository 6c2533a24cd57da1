namespace TutorTui.Terminal.Parsing;

/// <summary>Bounds on what hostile output can make the terminal keep or do.</summary>
internal static class VtLimits
{
    /// <summary>Parameters of one control sequence, as in xterm; further ones are dropped.</summary>
    public const int MaxParameters = 32;

    /// <summary>The greatest value of a parameter; greater ones are reduced to it.</summary>
    public const int MaxParameterValue = 65535;

    /// <summary>Bytes of one operating system command; a longer one is dropped whole.</summary>
    public const int MaxCommandBytes = 64 * 1024;

    /// <summary>Bytes of one device control string; a longer one is dropped whole.</summary>
    public const int MaxDeviceStringBytes = 4 * 1024;

    /// <summary>
    /// Combining marks in a row on one base, as in libvterm; further ones are dropped, so that text does not grow over the lines around it.
    /// </summary>
    public const int MaxMarks = 5;

    /// <summary>UTF-16 units of one grapheme; further combining characters are dropped.</summary>
    public const int MaxGraphemeLength = 32;

    /// <summary>
    /// Different graphemes of several code points on screen and scrollback; of further ones, only the first code point is kept.
    /// </summary>
    public const int MaxClusters = 64 * 1024;

    /// <summary>Different pairs of link and underline colour; further ones are dropped.</summary>
    public const int MaxAnnotations = 16 * 1024;

    public const int MaxLinkLength = 2048;

    public const int MaxColumns = 1000;

    public const int MaxRows = 1000;

    public const int MaxTitleLength = 256;

    /// <summary>Titles kept by <c>CSI 22 t</c>; the oldest is dropped.</summary>
    public const int MaxSavedTitles = 10;

    /// <summary>Keyboard modes kept by <c>CSI &gt; u</c>; the oldest is dropped.</summary>
    public const int MaxKeyboardModes = 16;

    /// <summary>Capabilities answered in one XTGETTCAP query.</summary>
    public const int MaxCapabilities = 16;
}

namespace TutorTui.Content;

/// <summary>
/// Limits for courses. They are far above what a course needs; they keep broken or hostile content from
/// using up time or memory.
/// </summary>
public static class ContentLimits
{
    /// <summary>Bytes of one file.</summary>
    public const int FileBytes = 256 * 1024;

    /// <summary>Characters of one line.</summary>
    public const int LineLength = 2_000;

    /// <summary>Nested YAML maps and lists.</summary>
    public const int YamlDepth = 24;

    /// <summary>Values in one piece of YAML.</summary>
    public const int YamlValues = 2_000;

    /// <summary>Nested Markdown blocks and inlines.</summary>
    public const int MarkdownDepth = 48;

    /// <summary>Lessons in a course.</summary>
    public const int Lessons = 200;

    /// <summary>Diagnostics reported for one file.</summary>
    public const int DiagnosticsPerFile = 50;

    /// <summary>How many parent folders of the program are searched for its content.</summary>
    public const int ParentFolders = 12;
}

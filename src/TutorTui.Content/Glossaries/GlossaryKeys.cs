using TutorTui.Content.Declarations;

namespace TutorTui.Content.Glossaries;

/// <summary>The keys of <c>glossary.yaml</c>.</summary>
internal static class GlossaryKeys
{
    private const int Version = 1;

    public static Key<NumberShape> FormatVersion { get; } = new("format_version", new(Version, Version), "the version of this format") { IsRequired = true };

    public static Key<LineShape> Term { get; } = new("term", LineShape.Any, "the term in English") { IsRequired = true };

    public static Key<LineShape> Means { get; } = new("means", LineShape.Any, "what it means") { IsRequired = true };

    public static Key<LineShape> Chinese { get; } = new("zh-CN", LineShape.Any, "the term in Chinese; goes with means-zh-CN");

    public static Key<LineShape> ChineseMeans { get; } = new("means-zh-CN", LineShape.Any, "what it means, in Chinese; goes with zh-CN");

    public static Key<ListShape> Also { get; } = new("also", ListShape.Lines, "other words for it, in any language");

    public static Key<LineShape> Lesson { get; } = new("lesson", LineShape.Any, "the id of the lesson that explains it");

    public static MapKeys TermMap { get; } = new("a term", Term, Means, Chinese, ChineseMeans, Also, Lesson);

    public static Key<ListShape> Terms { get; } = new("terms", new(new MapShape(TermMap)), "the terms") { IsRequired = true };

    public static MapKeys Glossary { get; } = new("a glossary", FormatVersion, Terms);
}

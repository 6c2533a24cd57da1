using TutorTui.Content.Declarations;
using TutorTui.Core.Courses;

namespace TutorTui.Content.Loading;

/// <summary>The keys of <c>course.yaml</c>.</summary>
internal static class CourseKeys
{
    /// <summary>A folder's own name: nothing that could lead out of the course.</summary>
    public const string FolderPattern = "^[a-z0-9][a-z0-9._-]*$";

    /// <summary>A language tag, such as <c>en</c> or <c>zh-CN</c> (RFC 5646).</summary>
    public const string LanguagePattern = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    private const int Version = 1;

    public static Key<NumberShape> FormatVersion { get; } = new("format_version", new(Version, Version), "the version of this format") { IsRequired = true };

    public static Key<LineShape> Id { get; } =
        new("id", LineShape.Any, "the course's id: lower-case letters, digits, dots and hyphens") { IsRequired = true };

    public static Key<EitherShape> Title { get; } = new(
        "title",
        new(LineShape.Any, new OpenMapShape(LineShape.Any) { NamePattern = LanguagePattern, RequiredName = Course.BaseLanguage }),
        "the title, or a map with the title in each language, English among them")
    { IsRequired = true };

    public static Key<OpenMapShape> Blanks { get; } = new(
        "blanks",
        new(new OpenMapShape(LineShape.Any)) { NamePattern = LanguagePattern },
        "for each language, the words for blanks in output, by those in the lessons");

    public static Key<LineShape> Folder { get; } =
        new("folder", new() { Pattern = FolderPattern }, "the lesson's folder beside course.yaml") { IsRequired = true };

    public static MapKeys Lesson { get; } = new("a lesson", Folder);

    public static Key<ListShape> Lessons { get; } = new(
        "lessons", new(new MapShape(Lesson)) { Least = 1, Most = ContentLimits.Lessons }, "the lessons in teaching order")
    { IsRequired = true };

    public static MapKeys Index { get; } = new("a course", FormatVersion, Id, Title, Blanks, Lessons);
}

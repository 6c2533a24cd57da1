using TutorTui.Content.Declarations;

namespace TutorTui.Content.Exams;

/// <summary>The keys of an exam's translation, such as <c>exam.zh-CN.yaml</c>.</summary>
internal static class ExamTranslationKeys
{
    public static Key<LineShape> Title { get; } = new("title", LineShape.Any, "the translated title");

    public static Key<LineShape> Summary { get; } = new("summary", LineShape.Any, "the translated sentence for the list of exams");

    public static Key<ProseShape> Text { get; } = new("text", new(), "the translated Markdown");

    public static Key<OpenMapShape> Also { get; } =
        new("also", new(LineShape.Any), "the translated sentences of the exam's own checks, by the checks' ids");

    public static MapKeys Task { get; } = new("a task", Text, Title, Also);

    public static Key<OpenMapShape> Tasks { get; } = new("tasks", new(new MapShape(Task)), "the tasks by their ids");

    public static MapKeys Exam { get; } = new("an exam's translation", ExamKeys.FormatVersion, Text, Title, Summary, Tasks);
}

using TutorTui.Content.Checks;
using TutorTui.Content.Declarations;

namespace TutorTui.Content.Exams;

/// <summary>The keys of <c>exam.yaml</c>.</summary>
internal static class ExamKeys
{
    public const int LongestExam = 600;
    private const int Version = 1;
    private const int MaxWeight = 100;

    public static Key<NumberShape> FormatVersion { get; } = new("format_version", new(Version, Version), "the version of this format") { IsRequired = true };

    public static Key<LineShape> Id { get; } =
        new("id", LineShape.Any, "the exam's id: lower-case letters, digits, dots and hyphens") { IsRequired = true };

    public static Key<LineShape> Title { get; } = new("title", LineShape.Any, "the title") { IsRequired = true };

    public static Key<LineShape> Summary { get; } = new("summary", LineShape.Any, "one sentence for the list of exams") { IsRequired = true };

    public static Key<NumberShape> Minutes { get; } = new("minutes", new(1, LongestExam), "how long the exam takes") { IsRequired = true };

    public static Key<NumberShape> Pass { get; } = new("pass", new(1, 100), "percent of all points that are needed") { IsRequired = true };

    public static Key<ListShape> Warn { get; } = new(
        "warn", new(new NumberShape(1, LongestExam - 1)) { TakesOneAlone = true }, "minutes before the end at which the time left is told");

    public static Key<LineShape> Ticks { get; } =
        new("ticks", LineShape.OneOf("hidden", "shown"), "shown: criteria that are met are told during the exam; hidden where not said");

    public static Key<NumberShape> Price { get; } =
        new("price", new(0, 100), "percent of the task's points for each hint, charged only when the task is solved") { IsRequired = true };

    public static MapKeys HintsMap { get; } = new("'hints'", Price);

    public static Key<EitherShape> Hints { get; } =
        new("hints", new(LineShape.OneOf("off"), new MapShape(HintsMap)), "off, or what hints cost; off where not said");

    public static Key<ListShape> Lookup { get; } = new(
        "lookup", new(LineShape.OneOf([.. LookupKeyword.All])) { TakesOneAlone = true }, "what may be looked up during the exam");

    public static Key<ProseShape> Text { get; } = new("text", new(), "Markdown before the tasks");

    public static Key<LineShape> TaskId { get; } =
        new("id", LineShape.Any, "the task's id in the exam: lower-case letters, digits, dots and hyphens") { IsRequired = true };

    public static Key<LineShape> TaskTitle { get; } = new("title", LineShape.Any, "the task's title") { IsRequired = true };

    public static Key<NumberShape> Weight { get; } = new("weight", new(1, MaxWeight), "its points; 1 where not said");

    public static Key<LineShape> Lesson { get; } = new("lesson", LineShape.Any, "the id of the lesson it comes from") { IsRequired = true };

    public static Key<ListShape> Steps { get; } =
        new("steps", ListShape.Lines with { Least = 1 }, "steps of the lesson, whose checks are the task's criteria") { IsRequired = true };

    public static Key<ProseShape> TaskText { get; } =
        new("text", new(), "Markdown of the task, with the lesson's parameters; may be left out where the steps' own texts show no commands");

    public static Key<ListShape> Also { get; } = new("also", new(new MapShape(CheckKeys.Check)), "checks of the exam's own");

    public static MapKeys Task { get; } = new("a task", TaskId, TaskTitle, Weight, Lesson, Steps, TaskText, Also);

    public static Key<ListShape> Tasks { get; } = new("tasks", new(new MapShape(Task)) { Least = 1 }, "the tasks") { IsRequired = true };

    public static MapKeys Exam { get; } = new(
        "an exam", FormatVersion, Id, Title, Summary, Minutes, Pass, Warn, Ticks, Hints, Lookup, Text, Tasks);
}

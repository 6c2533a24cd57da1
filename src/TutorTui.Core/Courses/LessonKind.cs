namespace TutorTui.Core.Courses;

/// <summary>The kinds of lessons.</summary>
public enum LessonKind
{
    /// <summary>Guided: numbered steps with their commands.</summary>
    Exercise,

    /// <summary>Free: outcomes that learners reach in their own way.</summary>
    Activity,

    /// <summary>To be read: an introduction or a summary, without steps and machines.</summary>
    Chapter,

    /// <summary>The paper of an exam.</summary>
    Exam,
}

/// <summary>How kinds are written: <c>exercise</c>, <c>activity</c>, <c>chapter</c>. Authors cannot write a lesson of kind exam.</summary>
public static class LessonKindKeyword
{
    public static IReadOnlyCollection<string> All { get; } = [.. Enum.GetValues<LessonKind>().Where(kind => kind is not LessonKind.Exam).Select(Of)];

    public static string Of(LessonKind kind) => kind.ToString().ToLowerInvariant();

    public static bool TryParse(string text, out LessonKind kind) =>
        Enum.TryParse(text, ignoreCase: true, out kind) && Of(kind) == text && kind is not LessonKind.Exam;
}

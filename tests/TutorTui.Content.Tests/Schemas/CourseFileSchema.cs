using System.Text.Json.Nodes;
using TutorTui.Content.Declarations;
using TutorTui.Content.Exams;
using TutorTui.Content.Glossaries;
using TutorTui.Content.Lessons;
using TutorTui.Content.Loading;

namespace TutorTui.Content.Tests.Schemas;

/// <summary>A kind of course file that has a schema of its own in <c>docs/schemas</c>.</summary>
/// <param name="Name">The schema's file.</param>
/// <param name="Title">What it describes.</param>
/// <param name="Keys">The declaration it is made from.</param>
internal sealed record CourseFileSchema(string Name, string Title, MapKeys Keys)
{
    public static IReadOnlyList<CourseFileSchema> All { get; } =
    [
        new("course.json", "A course (course.yaml)", CourseKeys.Index),
        new("lesson.json", "The front matter of a lesson (lesson.md)", LessonKeys.FrontMatter),
        new("lesson-translation.json", "The front matter of a lesson's translation (lesson.zh-CN.md)", LessonKeys.Translation),
        new("exam.json", "An exam (exam.yaml)", ExamKeys.Exam),
        new("exam-translation.json", "An exam's translation (exam.zh-CN.yaml)", ExamTranslationKeys.Exam),
        new("glossary.json", "A glossary (glossary.yaml)", GlossaryKeys.Glossary),
    ];

    /// <summary>The schema.</summary>
    public JsonObject Write() => SchemaWriter.Write(Title, Keys);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

using TutorTui.Content.Lessons;
using TutorTui.Content.Sources;
using TutorTui.Core.Courses;

namespace TutorTui.Content.Loading;

/// <summary>A lesson that was read, with what is still to be judged.</summary>
/// <param name="Folder">Where it stands.</param>
/// <param name="Context">Its diagnostics and open links.</param>
/// <param name="Lesson">Null when it is not a good one.</param>
internal sealed record LoadedLesson(LessonFolder Folder, LessonContext Context, Lesson? Lesson)
{
    public static LoadedLesson Load(string directory, LessonFolder folder, string file)
    {
        var diagnostics = new FileDiagnostics($"{folder.Name}/{file}");
        var context = new LessonContext(diagnostics);
        var source = CourseFile.Read(Path.Combine(directory, folder.Name, file), diagnostics);
        return new(folder, context, source is null ? null : new LessonReader(context).Read(source));
    }
}

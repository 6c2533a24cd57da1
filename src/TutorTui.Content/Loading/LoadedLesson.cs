using System.Collections.Immutable;
using TutorTui.Content.Context;
using TutorTui.Content.Lessons;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Loading;

/// <summary>A lesson that was read, with the parts that still have to be validated.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Context">Its diagnostics and open links.</param>
/// <param name="Lesson">Null when it is invalid.</param>
internal sealed record LoadedLesson(LessonFolder Folder, LessonContext Context, Lesson? Lesson)
{
    private const string LessonFile = "lesson.md";

    public static LoadedLesson Load(string directory, LessonFolder folder, LoadOptions options)
    {
        var context = new LessonContext(new($"{folder.Name}/{LessonFile}"));
        var source = CourseFile.Read(Path.Combine(directory, folder.Name, LessonFile), context.Diagnostics);
        return new(folder, context, source is null ? null : new LessonReader(context, (id, pools) => Choose(id, pools, options)).Read(source));
    }

    /// <summary>The lesson in another language; null if there is no such file, or no lesson.</summary>
    /// <param name="directory">The course's folder.</param>
    /// <param name="language">The language.</param>
    /// <param name="blanks">The course's words for blanks in it.</param>
    public LoadedLesson? Translate(string directory, string language, Blanks blanks)
    {
        var file = $"lesson.{language}.md";
        var path = Path.Combine(directory, Folder.Name, file);
        if (Lesson is null || !File.Exists(path))
        {
            return null;
        }

        var context = new LessonContext(new($"{Folder.Name}/{file}")) { Original = new(Context.Fences, blanks) };
        var source = CourseFile.Read(path, context.Diagnostics);
        return new(Folder, context, source is null ? null : new TranslationReader(context, Lesson).Read(source, language));
    }

    private static ImmutableSortedDictionary<string, string> Choose(
        LessonId id, ImmutableArray<ParameterPool> pools, LoadOptions options) =>
        options.Values.TryGetValue(id, out var chosen) ? ParameterChoice.Restore(pools, chosen) : ParameterChoice.Default(pools);
}

using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Authoring;

/// <summary>Writes the first version of a lesson: short, valid, with one of everything.</summary>
internal static class LessonTemplate
{
    private const string IndexFile = "course.yaml";
    private const string LessonFile = "lesson.md";

    /// <summary>Writes the lesson and adds it to its course's index, which is created if there is none.</summary>
    /// <returns>Null, or why nothing was written.</returns>
    public static string? Write(string folder, LessonId id, string title, LessonKind kind)
    {
        var lesson = new DirectoryInfo(folder);
        var file = Path.Combine(lesson.FullName, LessonFile);
        if (File.Exists(file))
        {
            return $"{file} is there already.";
        }

        try
        {
            lesson.Create();
            File.WriteAllText(file, Text(id, title, kind));
            AddToCourse(lesson.Parent!, lesson.Name);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"the lesson cannot be written: {exception.Message}";
        }
    }

    private static void AddToCourse(DirectoryInfo course, string folder)
    {
        var index = Path.Combine(course.FullName, IndexFile);
        if (!File.Exists(index))
        {
            File.WriteAllText(index, $"format_version: 1\nid: {IdOf(course.Name)}\ntitle: {course.Name}\nlessons:\n");
        }

        var text = File.ReadAllText(index);
        File.WriteAllText(index, $"{text.TrimEnd('\n')}\n  - folder: {folder}\n");
    }

    /// <summary>A folder may be called anything; an id has lower-case letters, digits, dots and hyphens.</summary>
    private static string IdOf(string folder)
    {
        var id = string.Concat(folder.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '-')).Trim('-', '.');
        return id.Length > 0 ? id : "course";
    }

    private static string Text(LessonId id, string title, LessonKind kind) => kind switch
    {
        LessonKind.Exercise => Head(id, title, kind) + Exercise,
        LessonKind.Activity => Head(id, title, kind) + Activity,
        LessonKind.Chapter => Head(id, title, kind) + Chapter,
        LessonKind.Exam => throw new ArgumentException("The paper of an exam is made from exam.yaml.", nameof(kind)),
    };

    private static string Head(LessonId id, string title, LessonKind kind)
    {
        var machines = kind is LessonKind.Chapter ? string.Empty : "machines: [Machine1]\nstart:\n  empty: true\n";
        return $"""
            ---
            id: "{id}"
            kind: {LessonKindKeyword.Of(kind)}
            title: {Quoted(title)}
            summary: One sentence for the list of lessons.
            minutes: 15
            {machines}---

            # {title}

            """;
    }

    /// <summary>A title may contain characters that are special in YAML.</summary>
    private static string Quoted(string title) => $"\"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private const string Exercise = """

        Why the learner should want this, in a few sentences.

        ## 1. Start a container {#start}

        One idea a step: first why, then how.

        ```console on=Machine1
        docker run -d --name web nginx:latest
        ```

        ```output
        <container id>
        ```

        What to look at in the output.

        :::hint
        Where to look, without the answer.
        :::

        :::hint
        What to use.
        :::

        :::hint
        The command itself:

        ```console on=Machine1
        docker run -d --name web nginx:latest
        ```
        :::

        ```check
        that: The NGINX container web runs on Machine1
        container: {on: Machine1, name: web, image: nginx}
        ```

        :::wrong id=other-image cause=wrong-value says="its image is alpine"
        Another image.

        ```console on=Machine1
        docker run -itd --name web alpine:latest
        ```
        :::

        :::wrong id=stopped cause=not-running says="does not run"
        Started, then stopped.

        ```console on=Machine1
        docker run -d --name web nginx:latest
        docker stop web
        ```
        :::

        ## What you have seen {.closing}

        - One line for each idea.

        """;

    private const string Activity = """

        What the learner shall bring about, and why. Say which names and values are free.

        ## 1. A network of your own {#network}

        The result, not the way.

        :::hint
        Where to look, without the answer.
        :::

        :::hint
        What to use.
        :::

        :::hint
        The command itself:

        ```console on=Machine1
        docker network create mine
        ```
        :::

        :::solution
        Why it is done like this.

        ```console on=Machine1
        docker network create mine
        ```
        :::

        ```check
        that: Machine1 has a bridge network of your own
        network: {on: Machine1, driver: bridge, user-defined: true}
        ```

        :::alternative id=other-name
        Another name.

        ```console on=Machine1
        docker network create --driver=bridge other
        ```
        :::

        :::wrong id=nothing cause=not-begun says="no network of your own"
        The networks are only listed.

        ```console on=Machine1
        docker network ls
        ```
        :::

        ## What you have seen {.closing}

        - One line for each idea.

        """;

    private const string Chapter = """

        The text.

        """;
}

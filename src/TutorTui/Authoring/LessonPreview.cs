using System.Collections.Immutable;
using System.Text;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Linting;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Output.Text;

namespace TutorTui.Authoring;

/// <summary>Reads one lesson of a course, regardless of errors in the others.</summary>
/// <param name="folder">The lesson's folder.</param>
/// <param name="language">The language to show it in.</param>
internal sealed class LessonPreview(DirectoryInfo folder, string language)
{
    private Lesson? _latestGood;

    public string Name => folder.Name;

    /// <summary>When one of the lesson's files was last written, and how many there are.</summary>
    public (DateTime LastWrite, int Count) Version()
    {
        var files = folder.GetFiles("*.md");
        return (files.Select(file => file.LastWriteTimeUtc).DefaultIfEmpty().Max(), files.Length);
    }

    /// <summary>The lesson in its files; while these have errors, the last version without any.</summary>
    public PreviewPage Read()
    {
        var (lesson, diagnostics) = CourseLinter.Inspect(folder.Parent!.FullName, folder.Name, language);
        _latestGood = lesson ?? _latestGood;
        return new(_latestGood, diagnostics);
    }
}

/// <summary>A lesson and what is wrong with it.</summary>
/// <param name="Lesson">Null when it could never be read.</param>
/// <param name="Diagnostics">Everything that is to be said about it.</param>
internal sealed record PreviewPage(Lesson? Lesson, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Diagnostics first, then the text with hints and solutions, each line no wider than this.</summary>
    public string Render(int width)
    {
        var text = new StringBuilder();
        if (Diagnostics.Length > 0)
        {
            text.Append(PlainText.Render(Diagnostics.Select(diagnostic => new ParagraphBlock([new TextInline($"{diagnostic}")])), width)).Append('\n');
        }

        return Lesson is null ? text.ToString() : text.Append(PlainText.Render(LessonText.WithHelp(Lesson), width)).ToString();
    }
}

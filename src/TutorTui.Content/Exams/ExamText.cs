using System.Collections.Immutable;
using TutorTui.Content.Context;
using TutorTui.Content.Declarations;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Lessons;
using TutorTui.Content.Markdown;
using TutorTui.Content.Yaml;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;

namespace TutorTui.Content.Exams;

/// <summary>Reads an exam's texts, with the values of a task's lesson in place of <c>{{name}}</c>.</summary>
internal static class ExamText
{
    /// <summary>Markdown below a key; diagnostics tell its line, and the column inside the text.</summary>
    public static ImmutableArray<Block> Read(MapFields fields, Key<ProseShape> key, Lesson? lesson, FileDiagnostics diagnostics)
    {
        switch (fields.Take(key))
        {
            case null:
                return [];
            case YamlText text when !string.IsNullOrWhiteSpace(text.Text):
                // A block scalar's text begins in the line behind its key.
                var before = text.Position.Line - (text.Text.Contains('\n', StringComparison.Ordinal) ? 0 : 1);
                ImmutableArray<string> lines = [.. Enumerable.Repeat(string.Empty, before), .. text.Text.Split('\n')];
                lines = lesson is null ? lines : Substitution.Apply(lines, lesson.Values, diagnostics);
                var context = new LessonContext(diagnostics);
                var mapper = new BlockMapper(context);
                ImmutableArray<Block> blocks = MarkdownParser.Parse(lines, diagnostics) is { } document
                    ? [.. document.SelectMany(block => mapper.Map(block, allowsCommands: false))]
                    : [];
                context.CloseAnchors();
                return blocks;
            case var other:
                diagnostics.Report(DiagnosticCodes.BadValue, other.Position, $"'{key.Name}' is {other.Kind}, but a text is expected.");
                return [];
        }
    }

    /// <summary>One line of text with the values in it.</summary>
    public static string WithValues(string text, Lesson lesson, FileDiagnostics diagnostics) =>
        Substitution.Apply([text], lesson.Values, new FileDiagnostics(diagnostics.File))[0];
}

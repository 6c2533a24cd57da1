using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Loading;
using TutorTui.Content.Yaml;
using TutorTui.Core.Courses;
using TutorTui.Core.Glossaries;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Glossaries;

/// <summary>Loads a course's terms from <c>glossary.yaml</c>; a course may have none.</summary>
public static class GlossaryLoader
{
    private const string GlossaryFile = "glossary.yaml";

    /// <summary>Reads the terms; one with an error is left out and reported.</summary>
    /// <param name="directory">The course's folder.</param>
    /// <param name="lessons">The lessons that terms may point at.</param>
    public static LoadedGlossary Load(string directory, ImmutableArray<Lesson> lessons)
    {
        var diagnostics = new FileDiagnostics(GlossaryFile);
        var path = Path.Combine(directory, GlossaryFile);
        if (!File.Exists(path) || CourseFile.Read(path, diagnostics) is not { } source)
        {
            return new(Glossary.Empty, [.. diagnostics.InOrder]);
        }

        var value = YamlReader.Read(source, diagnostics);
        if (value is null || MapFields.From(value, GlossaryKeys.Glossary, diagnostics) is not { } fields)
        {
            return new(Glossary.Empty, [.. diagnostics.InOrder]);
        }

        _ = fields.Number(GlossaryKeys.FormatVersion);
        var terms = ReadTerms(fields.Take(GlossaryKeys.Terms), lessons, diagnostics);
        fields.Close();
        return new(new(terms), [.. diagnostics.InOrder]);
    }

    private static ImmutableArray<GlossaryTerm> ReadTerms(YamlValue? value, ImmutableArray<Lesson> lessons, FileDiagnostics diagnostics)
    {
        if (value is not YamlList list)
        {
            if (value is not null)
            {
                diagnostics.Report(DiagnosticCodes.BadValue, value.Position, $"'terms' is {value.Kind}, but a list of terms is expected.");
            }

            return [];
        }

        var terms = ImmutableArray.CreateBuilder<GlossaryTerm>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in list.Items)
        {
            if (ReadTerm(item, lessons, diagnostics) is not { } term)
            {
                continue;
            }

            if (!known.Add(term.Names[0]))
            {
                diagnostics.Report(DiagnosticCodes.Glossary, item.Position, $"The term '{term.Names[0]}' is there twice. Remove one.");
                continue;
            }

            terms.Add(term);
        }

        return terms.ToImmutable();
    }

    private static GlossaryTerm? ReadTerm(YamlValue value, ImmutableArray<Lesson> lessons, FileDiagnostics diagnostics)
    {
        if (MapFields.From(value, GlossaryKeys.TermMap, diagnostics) is not { } fields)
        {
            return null;
        }

        var name = fields.Text(GlossaryKeys.Term);
        var meaning = fields.Text(GlossaryKeys.Means);
        var chinese = fields.Text(GlossaryKeys.Chinese);
        var chineseMeaning = fields.Text(GlossaryKeys.ChineseMeans);
        var aliases = fields.Texts(GlossaryKeys.Also);
        var lesson = fields.Text(GlossaryKeys.Lesson);
        fields.Close();
        if (chinese is null != chineseMeaning is null)
        {
            diagnostics.Report(DiagnosticCodes.Glossary, fields.Position, "'zh-CN' and 'means-zh-CN' go together: the term, and what it means.");
        }

        if (lesson is not null && !lessons.Any(candidate => candidate.Id.ToString() == lesson.Text))
        {
            diagnostics.Report(DiagnosticCodes.BadLink, lesson.Position,
                $"The course has no lesson '{lesson.Text}'.{KeywordSuggestion.For(lesson.Text, [.. lessons.Select(candidate => candidate.Id.ToString())])}");
            return null;
        }

        return name is null || meaning is null
            ? null
            : new(
                Texts(name, chinese), Texts(meaning, chineseMeaning), [.. aliases.Select(alias => alias.Text)],
                lesson is null ? null : LessonId.Parse(lesson.Text));
    }

    private static ImmutableArray<string> Texts(params YamlText?[] texts) => [.. texts.OfType<YamlText>().Select(text => text.Text)];
}

/// <summary>A course's terms, and the diagnostics of its glossary.</summary>
public sealed record LoadedGlossary(Glossary Glossary, ImmutableArray<Diagnostic> Diagnostics);

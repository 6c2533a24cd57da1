using System.Collections.Immutable;
using Markdig.Syntax;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Markdown;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Checks;

/// <summary>
/// Reads a translation's <c>check</c> blocks: the check's <c>id</c>, if it has one, its sentence, its question, and the explanation
/// for its script.
/// </summary>
internal sealed class CheckTranslationReader(FileDiagnostics diagnostics, Step original)
{
    private readonly Dictionary<CheckId, Check> _translated = [];

    public void Read(FencedCodeBlock block)
    {
        var lines = block.SourceLines;
        var starts = lines.IsEmpty ? [block.Position] : lines.Select(line => line.Position).ToImmutableArray();
        if (new YamlReader(starts, diagnostics).Read(string.Join('\n', lines.Select(line => line.Text))) is not { } value
            || MapFields.From(value, "a translated check", diagnostics) is not { } fields)
        {
            return;
        }

        var id = fields.Text("id");
        var sentence = fields.RequireText("that");
        var question = fields.Text("question");
        var otherwise = fields.Text("else");
        fields.Close();
        var name = id is null ? original.Id.ToString() : $"{original.Id}/{id.Text}";
        var check = original.Checks.FirstOrDefault(candidate => candidate.Id.ToString() == name);
        if (check is null || sentence is null)
        {
            Report(fields.Position, check is null
                ? $"The lesson's step has no check '{name}'.{KeywordSuggestion.For(name, [.. original.Checks.Select(known => known.Id.ToString())])}"
                : "A translated check has its sentence.");
            return;
        }

        var condition = question is null ? check.Condition : CheckKinds.Of(check.Condition).WithQuestion(check.Condition, question.Text);
        if (question is null && CheckKinds.Of(check.Condition).QuestionOf(check.Condition) is not null)
        {
            Report(fields.Position, "The check asks a question: translate it under 'question'.");
        }

        if (check.Otherwise is null != otherwise is null)
        {
            Report(fields.Position, otherwise is null
                ? "The check says something of its own for its script: translate it under 'else'."
                : "The lesson's check has no 'else'. Remove it.");
        }

        var translated = check with { Sentence = sentence.Text, Condition = condition, Otherwise = otherwise?.Text ?? check.Otherwise };
        if (!_translated.TryAdd(check.Id, translated))
        {
            Report(fields.Position, $"The check '{check.Id}' is there twice. Remove one.");
        }
    }

    /// <summary>The step's checks with their translated sentences; reports those that have none.</summary>
    public ImmutableArray<Check> Close(SourcePosition position)
    {
        foreach (var check in original.Checks.Where(check => !_translated.ContainsKey(check.Id)))
        {
            Report(position, $"The sentence of the check '{check.Id}' is not translated.");
        }

        return [.. original.Checks.Select(check => _translated.GetValueOrDefault(check.Id, check))];
    }

    private void Report(SourcePosition position, string message) =>
        diagnostics.Report(DiagnosticCodes.TranslationParts, position, message);
}

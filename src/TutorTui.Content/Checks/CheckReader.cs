using System.Collections.Immutable;
using Markdig.Syntax;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Markdown;
using TutorTui.Content.Sources;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Checks;

/// <summary>Reads a <c>check</c> block: one YAML map, one check.</summary>
internal sealed class CheckReader(LessonContext context)
{
    private readonly ConditionReader _conditions = new(context);

    /// <summary>The check; null, with diagnostics, when it is invalid.</summary>
    public Check? Read(FencedCodeBlock block, StepId step)
    {
        ImmutableArray<SourceLine> lines = [.. block.SourceLines];
        var starts = lines.IsEmpty ? [block.Position] : lines.Select(line => line.Position).ToImmutableArray();
        var text = string.Join('\n', lines.Select(line => line.Text));
        return new YamlReader(starts, context.Diagnostics).Read(text) is { } value
            && MapFields.From(value, CheckKeys.Check, context.Diagnostics) is { } fields
                ? Read(fields, step)
                : null;
    }

    /// <summary>The check that a map describes; null, with diagnostics, when it is invalid.</summary>
    public Check? Read(MapFields fields, StepId step)
    {
        var id = ReadId(fields, step);
        var sentence = fields.Text(CheckKeys.That);
        if (sentence is { Text: [.., '.'] })
        {
            context.Diagnostics.Report(DiagnosticCodes.BadValue, sentence.Position, "The sentence stands in a list: write it without a full stop.");
        }

        var otherwise = fields.Text(CheckKeys.Else);
        var after = fields.Text(CheckKeys.After);
        var needs = ReadNeeds(fields.Texts(CheckKeys.Needs), step);
        var weight = fields.Number(CheckKeys.Weight) ?? 1;
        var condition = _conditions.ReadOne(fields);
        fields.Close();
        var afterStep = after is null ? null : ReadAfter(after);
        if (after is null && condition is not null && CheckKinds.Of(condition).NeedsEarlierStep)
        {
            context.Diagnostics.Report(DiagnosticCodes.AbsentWithoutAfter, fields.Position,
                "What was never there is absent too. Add 'after:' with the id of the step that makes it.");
        }

        if (otherwise is not null && condition is not null)
        {
            ValidateOtherwise(otherwise, condition);
        }

        if (id is not { } known || sentence is null || condition is null)
        {
            return null;
        }

        context.EarlierChecks.Add(known);
        return new()
        {
            Id = known,
            Sentence = sentence.Text,
            Condition = condition,
            Otherwise = otherwise?.Text,
            After = afterStep,
            Needs = needs,
            Weight = weight,
        };
    }

    private void ValidateOtherwise(YamlText text, Condition condition)
    {
        if (!ConditionTree.TellsForeignWords(condition))
        {
            context.Diagnostics.Report(DiagnosticCodes.BadValue, text.Position,
                "'else' is what is said while a script does not say yes, but the check has no script. Remove it.");
        }
        else if (text.Text is not [.., '.' or '?' or '!'])
        {
            context.Diagnostics.Report(DiagnosticCodes.BadValue, text.Position,
                "'else' is told as it is: write whole sentences, with a full stop.");
        }
    }

    /// <summary>A name without a slash is a check of the same step, or a step with a single check.</summary>
    private ImmutableArray<CheckId> ReadNeeds(ImmutableArray<YamlText> texts, StepId step)
    {
        var needs = ImmutableArray.CreateBuilder<CheckId>();
        foreach (var text in texts)
        {
            var known = context.EarlierChecks
                .Where(check => check.ToString() == text.Text || check.ToString() == $"{step}/{text.Text}")
                .ToList();
            if (known.Count > 0)
            {
                needs.Add(known[0]);
                continue;
            }

            context.Diagnostics.Report(DiagnosticCodes.Needs, text.Position,
                $"'{text.Text}' is not the id of an earlier check.{KeywordSuggestion.For(text.Text, context.EarlierChecks.ConvertAll(check => check.ToString()))}");
        }

        return needs.ToImmutable();
    }

    private CheckId? ReadId(MapFields fields, StepId step)
    {
        var name = fields.Text(CheckKeys.Id);
        var full = name is null ? step.ToString() : $"{step}/{name.Text}";
        if ((name is null || !name.Text.Contains('/', StringComparison.Ordinal)) && CheckId.TryParse(full, out var id))
        {
            return id;
        }

        context.Diagnostics.Report(DiagnosticCodes.BadValue, name?.Position ?? fields.Position,
            "A check's id has lower-case letters, digits, dots and hyphens.");
        return null;
    }

    private StepId? ReadAfter(YamlText text)
    {
        if (StepId.TryParse(text.Text, out var step) && context.EarlierSteps.Contains(step))
        {
            return step;
        }

        var known = context.EarlierSteps.ConvertAll(earlier => earlier.ToString());
        context.Diagnostics.Report(DiagnosticCodes.After, text.Position,
            $"'{text.Text}' is not the id of an earlier step.{KeywordSuggestion.For(text.Text, known)}");
        return null;
    }
}

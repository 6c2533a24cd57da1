using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using TutorTui.Content.Checks;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Markdown;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using Syntax = Markdig.Syntax;

namespace TutorTui.Content.Lessons;

/// <summary>Collects a step's text in another language and puts it in place of the lesson's.</summary>
internal sealed class StepTranslator(LessonContext context, StepHeading heading, Step original)
{
    private readonly BlockMapper _blocks = new(context);
    private readonly CheckTranslationReader _sentences = new(context.Diagnostics, original);
    private readonly List<Block> _body = [];
    private readonly List<ImmutableArray<Block>> _hints = [];
    private ImmutableArray<Block>? _explanation;

    public void Add(Syntax.Block block)
    {
        switch (block)
        {
            case Syntax.FencedCodeBlock { Info: "check" } check:
                _blocks.ReportOpenFence(check, check.Position);
                _sentences.Read(check);
                break;
            case CustomContainer { Info: "hint" } hint:
                _hints.Add(Map(hint));
                break;
            case CustomContainer { Info: "solution" } solution:
                _explanation = [.. Map(solution).Where(part => part is not CommandBlock)];
                break;
            case CustomContainer { Info: "alternative" or "wrong" } variant:
                Report(variant.Position, $"A :::{variant.Info} stands in the lesson alone. Remove it.");
                break;
            default:
                _body.AddRange(_blocks.Map(block, allowsCommands: true));
                break;
        }
    }

    public Step Build()
    {
        context.Original!.Close(context, heading.Position);
        if (_hints.Count != original.Hints.Length)
        {
            Report(heading.Position, $"The step has {_hints.Count} hints, but the lesson has {original.Hints.Length}. Translate each, in the lesson's order.");
        }

        if (_explanation is null && !original.Solution.Explanation.IsEmpty)
        {
            Report(heading.Position, "The :::solution is missing: the lesson explains its own.");
        }

        return original with
        {
            Title = heading.Title,
            Body = [.. _body],
            Hints = [.. original.Hints.Select((hint, index) => index < _hints.Count ? hint with { Content = _hints[index] } : hint)],
            Solution = original.Solution with { Explanation = _explanation ?? original.Solution.Explanation },
            Checks = _sentences.Close(heading.Position),
        };
    }

    private ImmutableArray<Block> Map(CustomContainer container)
    {
        _blocks.ReportOpenFence(container, container.Position);
        if (!string.IsNullOrWhiteSpace(container.Arguments))
        {
            Report(container.Position, $"What stands behind :::{container.Info} comes from the lesson. Leave '{container.Arguments.Trim()}' out.");
        }

        return _blocks.MapChildren(container, allowsCommands: true);
    }

    private void Report(SourcePosition position, string message) =>
        context.Diagnostics.Report(DiagnosticCodes.TranslationParts, position, message);
}

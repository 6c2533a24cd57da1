using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Markdown;
using TutorTui.Content.Sources;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using Syntax = Markdig.Syntax;

namespace TutorTui.Content.Lessons;

/// <summary>
/// Reads a <c>lesson.zh-CN.md</c>: the same steps by the same ids, with text alone. Commands, output, checks and solutions come from
/// the lesson.
/// </summary>
internal sealed class TranslationReader
{
    private readonly LessonContext _context;
    private readonly Lesson _lesson;
    private readonly BlockMapper _blocks;
    private readonly InlineMapper _inlines;
    private readonly List<Block> _introduction = [];
    private readonly List<Block> _closing = [];
    private readonly List<Step> _steps = [];
    private StepTranslator? _open;
    private bool _isClosing;
    private string? _heading;

    /// <summary>Creates the reader.</summary>
    /// <param name="context">The translation's own; its <see cref="LessonContext.Original"/> is set.</param>
    /// <param name="lesson">The lesson that is translated.</param>
    public TranslationReader(LessonContext context, Lesson lesson)
    {
        _context = context;
        _context.Machines = lesson.Machines;
        _lesson = lesson;
        _blocks = new(context);
        _inlines = new(context);
    }

    /// <summary>The lesson in that language; null, with diagnostics, when the translation is invalid.</summary>
    public Lesson? Read(SourceText source, string language)
    {
        var fields = FrontMatter.Read(source.Lines, LessonKeys.Translation, _context.Diagnostics, out var start);
        var title = fields?.Text(LessonKeys.Title)?.Text;
        var summary = fields?.Text(LessonKeys.Summary)?.Text;
        fields?.Close();
        var body = Substitution.Apply(source.Body(start), _lesson.Values, _context.Diagnostics);
        if (MarkdownParser.Parse(body, _context.Diagnostics) is not { } document)
        {
            return null;
        }

        foreach (var block in document)
        {
            Add(block);
        }

        CloseStep();
        _context.Original!.Close(_context, SourcePosition.Start);
        EvaluateWhole(title);
        _context.CloseAnchors();
        return title is null || summary is null || _context.Diagnostics.HasErrors
            ? null
            : _lesson with
            {
                Language = language,
                Title = title,
                Summary = summary,
                Introduction = [.. _introduction],
                Steps = [.. _steps],
                Closing = [.. _closing],
            };
    }

    private void Add(Syntax.Block block)
    {
        if (block is Syntax.HeadingBlock { Level: 1 } title)
        {
            _heading = InlineMapper.PlainText(_inlines.Map(title.Inline));
        }
        else if (block is Syntax.HeadingBlock { Level: 2 } section)
        {
            AddSection(section);
        }
        else if (_open is not null)
        {
            _open.Add(block);
        }
        else
        {
            (_isClosing ? _closing : _introduction).AddRange(_blocks.Map(block, allowsCommands: false));
        }
    }

    private void AddSection(Syntax.HeadingBlock block)
    {
        CloseStep();
        var heading = StepHeading.Parse(InlineMapper.PlainText(_inlines.Map(block.Inline)), block.AttributeId, block.Position);
        if (heading.Number is { } && !block.HasClass("closing"))
        {
            OpenStep(heading);
            return;
        }

        _isClosing |= block.HasClass("closing");
        (_isClosing ? _closing : _introduction).Add(_blocks.MapHeading(block));
    }

    private void OpenStep(StepHeading heading)
    {
        var original = _steps.Count < _lesson.Steps.Length ? _lesson.Steps[_steps.Count] : null;
        if (original is null)
        {
            Report(heading.Position, $"The lesson has no step behind {_lesson.Steps.Length}. Remove this one.");
            return;
        }

        if (heading.Number != original.Number || heading.Id != original.Id.ToString())
        {
            Report(heading.Position, $"The lesson's next step is '## {original.Number}. … {{#{original.Id}}}'. Use its number and id.");
        }

        _context.DeclareAnchor(original.Id.ToString(), heading.Position);
        _context.Section = original.Id.ToString();
        _open = new(_context, heading, original);
    }

    private void CloseStep()
    {
        if (_open is not null)
        {
            _steps.Add(_open.Build());
        }

        _open = null;
        _context.Section = string.Empty;
    }

    private void EvaluateWhole(string? title)
    {
        if (title is not null && _heading != title)
        {
            _context.Diagnostics.Report(DiagnosticCodes.Title, SourcePosition.Start,
                $"The heading '# …' is '{_heading ?? string.Empty}', but the title in the front matter is '{title}'.");
        }

        if (_steps.Count < _lesson.Steps.Length)
        {
            var missing = _lesson.Steps[_steps.Count];
            Report(SourcePosition.Start, $"Step {missing.Number} is missing: {missing.Title} {{#{missing.Id}}}.");
        }

        if (_closing.Count == 0 && !_lesson.Closing.IsEmpty)
        {
            Report(SourcePosition.Start, "The closing section is missing: '## … {.closing}'.");
        }
    }

    private void Report(SourcePosition position, string message) =>
        _context.Diagnostics.Report(DiagnosticCodes.TranslationParts, position, message);
}

using System.Collections.Immutable;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Markdown;
using TutorTui.Content.Sources;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using Syntax = Markdig.Syntax;

namespace TutorTui.Content.Lessons;

/// <summary>Reads one <c>lesson.md</c>: front matter, introduction, steps and closing.</summary>
internal sealed class LessonReader
{
    private readonly ValueChooser _choose;
    private readonly LessonContext _context;
    private readonly BlockMapper _blocks;
    private readonly InlineMapper _inlines;
    private readonly List<Block> _introduction = [];
    private readonly List<Block> _closing = [];
    private readonly List<Step> _steps = [];
    private StepBuilder? _open;
    private bool _isClosing;
    private bool _hasTitle;
    private LessonHeader? _header;
    private ImmutableSortedDictionary<string, string> _values = ImmutableSortedDictionary<string, string>.Empty;

    public LessonReader(LessonContext context, ValueChooser choose)
    {
        _choose = choose;
        _context = context;
        _blocks = new(context);
        _inlines = new(context);
    }

    /// <summary>The lesson; null, with diagnostics, when it is invalid.</summary>
    public Lesson? Read(SourceText source)
    {
        _header = new LessonHeaderReader(_context).Read(source.Lines, out var bodyStart);
        _values = _header is null ? _values : _choose(_header.Id, _header.Pools);
        var body = source.Body(bodyStart);
        body = _header is null ? body : Substitution.Apply(body, _values, _context.Diagnostics);
        if (MarkdownParser.Parse(body, _context.Diagnostics) is not { } document)
        {
            return null;
        }

        foreach (var block in document)
        {
            Add(block);
        }

        CloseStep();
        EvaluateWhole();
        return _header is null || _context.Diagnostics.HasErrors ? null : Build(_header);
    }

    private Lesson Build(LessonHeader header) => new()
    {
        Id = header.Id,
        Kind = header.Kind,
        Title = header.Title,
        Summary = header.Summary,
        Duration = header.Duration,
        Machines = header.Machines,
        Needs = header.Needs,
        Pools = header.Pools,
        Values = _values,
        Start = header.Start,
        Introduction = [.. _introduction],
        Steps = [.. _steps],
        Closing = [.. _closing],
    };

    private void Add(Syntax.Block block)
    {
        if (block is Syntax.HeadingBlock { Level: 1 } title)
        {
            AddTitle(title);
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

    private void AddTitle(Syntax.HeadingBlock heading)
    {
        var text = InlineMapper.PlainText(_inlines.Map(heading.Inline));
        if (_hasTitle || _open is not null || _isClosing)
        {
            Report(DiagnosticCodes.Title, heading.Position, "A lesson has one title, at its beginning. Use ## or ### here.");
        }
        else if (_header is { } header && text != header.Title)
        {
            Report(DiagnosticCodes.Title, heading.Position, $"The title is '{text}' here, but '{header.Title}' in the front matter.");
        }

        _hasTitle = true;
    }

    private void AddSection(Syntax.HeadingBlock block)
    {
        CloseStep();
        if (block.HasClass("closing"))
        {
            _isClosing = true;
            _closing.Add(_blocks.MapHeading(block));
            return;
        }

        var heading = StepHeading.Parse(InlineMapper.PlainText(_inlines.Map(block.Inline)), block.AttributeId, block.Position);
        if (heading.Number is null && (_isClosing || (_steps.Count == 0 && heading.Id is null)))
        {
            (_isClosing ? _closing : _introduction).Add(_blocks.MapHeading(block));
            return;
        }

        OpenStep(heading);
    }

    private void OpenStep(StepHeading heading)
    {
        var number = _steps.Count + 1;
        if (_isClosing)
        {
            Report(DiagnosticCodes.Misplaced, heading.Position, "A step stands before the closing section.");
        }
        else if (heading.Number != number)
        {
            Report(DiagnosticCodes.StepNumber, heading.Position,
                $"Step {number} is next, so its heading begins with '## {number}. '. A section behind the steps has {{.closing}}.");
        }

        _isClosing = false;
        var id = ReadId(heading, number);
        _context.Section = id.ToString();
        _open = new(_context, heading, id, number);
    }

    private StepId ReadId(StepHeading heading, int number)
    {
        if (heading.Id is { } text && !text.Contains('/', StringComparison.Ordinal) && StepId.TryParse(text, out var id))
        {
            _context.DeclareAnchor(text, heading.Position);
            return id;
        }

        Report(DiagnosticCodes.StepId, heading.Position,
            "A step has an id behind its title, like {#create-network}: lower-case letters, digits, dots and hyphens.");
        return StepId.Parse($"step-{number}");
    }

    private void CloseStep()
    {
        if (_open is not null)
        {
            _steps.Add(_open.Build(_header?.Kind ?? LessonKind.Exercise));
        }

        _open = null;
        _context.Section = string.Empty;
    }

    private void EvaluateWhole()
    {
        if (!_hasTitle)
        {
            Report(DiagnosticCodes.Title, SourcePosition.Start, "The title is missing. Put '# Title' behind the front matter.");
        }

        if (_header?.Kind is LessonKind.Chapter)
        {
            if (_steps.Count > 0)
            {
                Report(DiagnosticCodes.Misplaced, SourcePosition.Start, "A chapter is to be read and has no steps. Make it an exercise, or take the numbers off its headings.");
            }
        }
        else if (_steps.Count == 0)
        {
            Report(DiagnosticCodes.NoStep, SourcePosition.Start, "The lesson has no step. Its heading looks like '## 1. Title {#id}'.");
        }

        _context.Close();
    }

    private void Report(string code, SourcePosition position, string message) =>
        _context.Diagnostics.Report(code, position, message);
}

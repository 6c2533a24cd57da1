using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Layout;

/// <summary>A lesson's whole text as lines of a width, with shown hints and solutions in their places.</summary>
internal sealed class ChapterPage
{
    private readonly ImmutableArray<ChapterLine>.Builder _lines = ImmutableArray.CreateBuilder<ChapterLine>();
    private readonly LessonState _state;
    private readonly BlockRenderer _blocks;
    private readonly int _width;
    private ChapterPart _part;

    private ChapterPage(LessonState state, int columns)
    {
        _state = state;
        _width = Math.Max(columns - Margin - 1, 10);
        _blocks = new(_width);
    }

    /// <summary>Columns left of the text, for the bar beside the step in focus and the mark beside a command.</summary>
    public static int Margin => 2;

    public static ImmutableArray<ChapterLine> Render(LessonState state, int columns)
    {
        var page = new ChapterPage(state, columns);
        page.AddFront();
        for (var step = 0; step < state.Lesson.Steps.Length; step++)
        {
            page.AddStep(step);
        }

        page._part = ChapterPart.Closing;
        if (!state.Lesson.Closing.IsEmpty)
        {
            page.Add(page._blocks.Render(state.Lesson.Closing), null);
        }

        return page._lines.ToImmutable();
    }

    /// <summary>The line of a step's heading.</summary>
    public static int LineOf(ImmutableArray<ChapterLine> lines, int step)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].IsHeading && lines[index].Step == step)
            {
                return index;
            }
        }

        return 0;
    }

    private void AddFront()
    {
        var lesson = _state.Lesson;
        var texts = LessonScreenTexts.Current;
        string[] facts = [texts.KindOf(lesson.Kind), texts.Takes(lesson.Duration), texts.Machines(lesson.Machines)];
        Add(TextFlow.Wrap([new(string.Join(" · ", facts.Where(fact => fact.Length > 0)), Role.Muted)], _width), null);
        Add(TextFlow.Wrap([new(lesson.Title, Role.Heading)], _width), null);
        Add([StyledLine.Empty], null);
        foreach (var unmetRequirement in _state.UnmetRequirements)
        {
            Add(TextFlow.Wrap([new($"! {unmetRequirement.Lacking} ", Role.Warning), new(unmetRequirement.Instead)], _width), null);
            Add([StyledLine.Empty], null);
        }

        _part = ChapterPart.Introduction;
        Add(_blocks.Render(lesson.Introduction), null);
        _part = ChapterPart.End;
        Add([StyledLine.Empty], null);
    }

    private void AddStep(int index)
    {
        var step = _state.Lesson.Steps[index];
        var (mark, role) = StatusGlyphs.Of(_state.ReportOf(index), index == _state.Step);
        _part = ChapterPart.Heading;
        var heading = TextFlow.Wrap([new(step.Title, Role.Heading)], _width - 5);
        for (var row = 0; row < heading.Length; row++)
        {
            var line = row == 0
                ? heading[row].Behind(new Run($"{mark} ", role), new Run($"{step.Number,-2} ", Role.Heading))
                : heading[row].Behind(new Run("     "));
            _lines.Add(new(line, index, null, row == 0, new(_part, index, 0)));
        }

        Add([StyledLine.Empty], index);
        var commands = 0;
        _part = ChapterPart.Body;
        Add(_blocks.Render(step.Body, () => commands++), index);
        AddHelp(index, step, commands);
        _part = ChapterPart.End;
        Add([StyledLine.Empty], index);
    }

    private void AddHelp(int index, Step step, int commands)
    {
        var shown = _state.HintsShown.GetValueOrDefault(index, []);
        var count = _state.HintsFor(index).Concat(shown).Distinct().Count();
        for (var number = 0; number < shown.Length; number++)
        {
            var hint = shown[number];
            _part = ChapterPart.FirstHint + number;
            Add([StyledLine.Empty], index);
            Add(_blocks.Frame(LessonScreenTexts.Current.HintTitle(number + 1, count, !hint.When.IsEmpty), Role.Tip, hint.Content), index);
            Add(TextFlow.Wrap([new(LessonScreenTexts.Current.ReadAboutIt(HeadingOf(hint, step)), Role.Muted)], _width), index, hint.Content.Length);
        }

        if (!_state.SolutionsShown.Contains(index))
        {
            return;
        }

        // The solution's commands can be sent only where the text itself shows none.
        var counter = commands;
        Func<int>? next = step.Commands.IsEmpty ? () => counter++ : null;
        ImmutableArray<Block> content =
            [.. step.Solution.Explanation, .. step.Solution.Commands.Select(command => new CommandBlock(command))];
        _part = ChapterPart.Solution;
        Add([StyledLine.Empty], index);
        Add(_blocks.Frame(LessonScreenTexts.Current.Solution, Role.Tip, content, next), index);
    }

    /// <summary>The heading of the paragraphs that explain a hint.</summary>
    private string HeadingOf(Hint hint, Step step) =>
        _state.Lesson.Introduction.Concat(_state.Lesson.Steps.SelectMany(other => other.Body)).Concat(_state.Lesson.Closing)
            .OfType<HeadingBlock>()
            .FirstOrDefault(heading => hint.See is not null && heading.Anchor == hint.See) is { } found
            ? string.Concat(found.Content.Select(SearchableText))
            : _state.Lesson.Steps.FirstOrDefault(other => other.Id.ToString() == hint.See) is { } target
                ? $"{target.Number}. {target.Title}"
                : LessonScreenTexts.Current.StepAbove(step.Number, step.Title);

    private static string SearchableText(Inline inline) => inline switch
    {
        TextInline text => text.Text,
        CodeInline code => code.Text,
        _ => string.Empty,
    };

    private void Add(IEnumerable<StyledLine> lines, int? step, int block = 0) =>
        Add(lines.Select(line => new BlockLine(line, null) { Block = block }), step);

    private void Add(IEnumerable<BlockLine> lines, int? step) =>
        _lines.AddRange(lines.Select(line => new ChapterLine(line.Line, step, line.Command, false, new(_part, step, line.Block))));
}

using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using TutorTui.Content.Checks;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Markdown;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using Syntax = Markdig.Syntax;

namespace TutorTui.Content.Lessons;

/// <summary>Collects the parts of one step and validates them together at its end.</summary>
internal sealed class StepBuilder(LessonContext context, StepHeading heading, StepId id, int number)
{
    private const int LeastHints = 2;

    private readonly BlockMapper _blocks = new(context);
    private readonly CheckReader _checkReader = new(context);
    private readonly HintReader _hintReader = new(context);
    private readonly VariantReader _variants = new(context, id);
    private readonly List<Block> _body = [];
    private readonly List<Hint> _hints = [];
    private readonly List<Check> _checks = [];
    private readonly List<Alternative> _alternatives = [];
    private readonly List<CustomContainer> _wrongAnswers = [];
    private Solution? _solution;
    private bool _hasCheckBlock;

    public void Add(Syntax.Block block)
    {
        switch (block)
        {
            case Syntax.FencedCodeBlock { Info: "check" } check:
                AddCheck(check);
                break;
            case CustomContainer { Info: "hint" } hint:
                _blocks.ReportOpenFence(hint, hint.Position);
                _hints.Add(_hintReader.Read(hint, _hints.Count + 1, _blocks.MapChildren(hint, allowsCommands: true)));
                break;
            case CustomContainer { Info: "solution" } solution:
                AddSolution(solution);
                break;
            case CustomContainer { Info: "alternative" } alternative:
                AddAlternative(alternative);
                break;
            case CustomContainer { Info: "wrong" } wrong:
                // It refers to a check, which may come after it.
                _wrongAnswers.Add(wrong);
                break;
            default:
                _body.AddRange(_blocks.Map(block, allowsCommands: true));
                break;
        }
    }

    public Step Build(LessonKind kind)
    {
        ImmutableArray<LessonCommand> commands = [.. CommandsIn(_body)];
        if (!_hasCheckBlock)
        {
            Report(DiagnosticCodes.NoCheck, "The step has no check. Add a ```check block that says what must be true after it.");
        }

        var general = _hints.Count(hint => hint.When.IsEmpty);
        if (general < LeastHints)
        {
            Report(DiagnosticCodes.TooFewHints,
                $"The step has {general} hints, but at least {LeastHints} are expected: first a nudge, last the command.");
        }

        if (_solution is null && (kind is LessonKind.Activity || commands.IsEmpty))
        {
            Report(DiagnosticCodes.Solution, kind is LessonKind.Activity
                ? "The outcome has no :::solution."
                : "The step has neither a console block nor a :::solution, so nothing shows how to reach it.");
        }

        var wrongAnswers = ReadWrongAnswers();
        context.EarlierSteps.Add(id);
        return new()
        {
            Id = id,
            Number = number,
            Title = heading.Title,
            Body = [.. _body],
            Commands = commands,
            Hints = [.. _hints],
            Solution = _solution ?? new Solution([], commands),
            Checks = [.. _checks.Select(check => check with { ExpectedOutput = ExpectedOutput.For(check.Condition, _body) })],
            Alternatives = [.. _alternatives],
            WrongAnswers = wrongAnswers,
        };
    }

    private static IEnumerable<LessonCommand> CommandsIn(IEnumerable<Block> blocks) =>
        blocks.OfType<CommandBlock>().Select(block => block.Command);

    private void AddCheck(Syntax.FencedCodeBlock block)
    {
        _hasCheckBlock = true;
        _blocks.ReportOpenFence(block, block.Position);
        if (_checkReader.Read(block, id) is not { } check)
        {
            return;
        }

        if (_checks.Exists(other => other.Id == check.Id))
        {
            context.Diagnostics.Report(DiagnosticCodes.DuplicateId, block.Position,
                $"The step has a check '{check.Id}' already. Give each of them an 'id:' of its own.");
        }

        _checks.Add(check);
    }

    private void AddSolution(CustomContainer container)
    {
        RejectArguments(container);
        var blocks = _blocks.MapChildren(container, allowsCommands: true);
        if (_solution is not null)
        {
            context.Diagnostics.Report(DiagnosticCodes.Solution, container.Position, "The step has a solution already. Join the two.");
        }

        _solution = new([.. blocks.Where(block => block is not CommandBlock)], [.. CommandsIn(blocks)]);
        if (_solution.Commands.IsEmpty)
        {
            context.Diagnostics.Report(DiagnosticCodes.Solution, container.Position,
                "The solution has no command. Add a console block: 'tutor verify' types it.");
        }
    }

    private void AddAlternative(CustomContainer container)
    {
        if (_variants.ReadAlternative(container) is not { } alternative)
        {
            return;
        }

        if (_alternatives.Exists(other => other.Id == alternative.Id))
        {
            ReportTwice(alternative.Id, container);
        }

        _alternatives.Add(alternative);
    }

    private ImmutableArray<WrongAnswer> ReadWrongAnswers()
    {
        var answers = ImmutableArray.CreateBuilder<WrongAnswer>();
        foreach (var container in _wrongAnswers)
        {
            if (_variants.ReadWrongAnswer(container, _checks) is not { } answer)
            {
                continue;
            }

            if (answers.Any(other => other.Id == answer.Id))
            {
                ReportTwice(answer.Id, container);
            }

            answers.Add(answer);
        }

        return answers.ToImmutable();
    }

    private void ReportTwice(VariantId variant, CustomContainer container) =>
        context.Diagnostics.Report(DiagnosticCodes.DuplicateId, container.Position, $"The step has '{variant}' already. Choose another id.");

    private void RejectArguments(CustomContainer container)
    {
        _blocks.ReportOpenFence(container, container.Position);
        if (!string.IsNullOrWhiteSpace(container.Arguments))
        {
            context.Diagnostics.Report(DiagnosticCodes.Unsupported, container.Position,
                $"A {container.Info} has no title. Put '{container.Arguments.Trim()}' into its text.");
        }
    }

    private void Report(string code, string message) => context.Diagnostics.Report(code, heading.Position, message);
}

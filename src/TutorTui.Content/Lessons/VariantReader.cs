using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Markdown;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks;
using TutorTui.Core.Coach;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using Block = TutorTui.Core.Documents.Block;

namespace TutorTui.Content.Lessons;

/// <summary>
/// Reads <c>:::alternative id=ID</c> and <c>:::wrong id=ID check=CHECK cause=FAULT says="…"</c>: what <c>tutor verify</c> does besides
/// the reference solution. Learners never see them.
/// </summary>
internal sealed class VariantReader(LessonContext context, StepId step)
{
    private static readonly ImmutableSortedDictionary<string, Cause> Causes = Enum.GetValues<Cause>()
        .Where(cause => cause is not (Cause.None or Cause.Blocked))
        .ToImmutableSortedDictionary(HintTag.Of, cause => cause, StringComparer.Ordinal);

    private readonly BlockMapper _blocks = new(context) { IsTranslated = false };
    private readonly ConsoleReader _console = new(context);

    /// <summary>The alternative; null, with diagnostics, when it is invalid.</summary>
    public Alternative? ReadAlternative(CustomContainer container)
    {
        _blocks.ReportOpenFence(container, container.Position);
        var words = ReadWords(container, ["id"]);
        var content = _blocks.MapChildren(container, allowsCommands: true);
        var commands = CommandsIn(content);
        if (commands.IsEmpty)
        {
            Report(container.Position, "The alternative has no command. Add a console block.");
        }

        return ReadId(words, container) is { } id ? new(id, Without<CommandBlock>(content), commands) : null;
    }

    /// <summary>The wrong answer; null, with diagnostics, when it is invalid.</summary>
    /// <param name="container">The container.</param>
    /// <param name="checks">The step's checks; all must have been read.</param>
    public WrongAnswer? ReadWrongAnswer(CustomContainer container, IReadOnlyList<Check> checks)
    {
        _blocks.ReportOpenFence(container, container.Position);
        var words = ReadWords(container, ["id", "check", "cause", "says", "answer"]);
        var content = container.Where(block => !IsUndo(block))
            .SelectMany(block => _blocks.Map(block, allowsCommands: true)).ToImmutableArray();
        var undo = container.Where(IsUndo).OfType<FencedCodeBlock>().SelectMany(block => ReadUndo(block)).ToImmutableArray();
        var commands = CommandsIn(content);
        var answer = Value(words, "answer");
        if (commands.IsEmpty && answer is null)
        {
            Report(container.Position, "The wrong answer has no command. Add a console block with what is typed in place of the step's commands.");
        }

        if (Without<CommandBlock>(content).IsEmpty)
        {
            Report(container.Position, "Name the mistake in a sentence.");
        }

        var check = ReadCheck(words, container, checks);
        var cause = ReadCause(words, container);
        var says = Value(words, "says");
        if (says is null)
        {
            Report(container.Position, "says=\"…\" is missing: a part of what the learner has to be told.");
        }

        return ReadId(words, container) is { } id && check is { } caught && cause is { } named && says is not null
            ? new()
            {
                Id = id,
                Check = caught,
                Cause = named,
                Says = says,
                Explanation = Without<CommandBlock>(content),
                Commands = commands,
                Answer = answer,
                Undo = undo,
            }
            : null;
    }

    private static bool IsUndo(Markdig.Syntax.Block block) => block is FencedCodeBlock { Info: BlockMapper.Undo };

    private static ImmutableArray<LessonCommand> CommandsIn(IEnumerable<Block> blocks) =>
        [.. blocks.OfType<CommandBlock>().Select(block => block.Command)];

    private static ImmutableArray<Block> Without<T>(IEnumerable<Block> blocks) =>
        [.. blocks.Where(block => block is not T)];

    private static string? Value(IEnumerable<AttributeWord> words, string key) =>
        words.Where(word => word.Key == key).Select(word => word.Value).FirstOrDefault();

    private ImmutableArray<LessonCommand> ReadUndo(FencedCodeBlock block)
    {
        _blocks.ReportOpenFence(block, block.Position);
        var commands = _console.Read(block);
        if (commands.Any(command => command.Inside is not null || !command.Interactions.IsEmpty || command.On is not NamedMachine))
        {
            Report(block.Position, "What is taken back is run on a machine without a terminal: on=MACHINE alone.");
        }

        return commands;
    }

    private ImmutableArray<AttributeWord> ReadWords(CustomContainer container, string[] known)
    {
        var start = container.Position.Right(container.OpeningFencedCharCount + (container.Info?.Length ?? 0) + 1);
        var words = ImmutableArray.CreateBuilder<AttributeWord>();
        foreach (var word in AttributeWord.Split(new(container.Arguments ?? string.Empty, start)))
        {
            if (!known.Contains(word.Key) || !word.HasValue || words.Any(other => other.Key == word.Key))
            {
                Report(word.Position, $"'{word.Key}' is not understood here. Write {string.Join(", ", known.Select(key => $"{key}=…"))}, each once.");
                continue;
            }

            words.Add(word);
        }

        return words.ToImmutable();
    }

    private VariantId? ReadId(IEnumerable<AttributeWord> words, CustomContainer container)
    {
        if (VariantId.TryParse(Value(words, "id"), out var id))
        {
            return id;
        }

        Report(container.Position, "id=… is missing or malformed: lower-case letters, digits, dots and hyphens.");
        return null;
    }

    private CheckId? ReadCheck(IEnumerable<AttributeWord> words, CustomContainer container, IReadOnlyList<Check> checks)
    {
        var name = Value(words, "check");
        var found = name is null && checks.Count == 1
            ? checks[0]
            : checks.FirstOrDefault(check => check.Id.ToString() == name || check.Id.ToString() == $"{step}/{name}");
        if (found is null)
        {
            Report(container.Position,
                $"check=… names the check of this step that catches it.{KeywordSuggestion.For(name ?? string.Empty, [.. checks.Select(NameOf)])}");
        }

        return found?.Id;
    }

    private string NameOf(Check check)
    {
        var id = check.Id.ToString();
        return id.StartsWith($"{step}/", StringComparison.Ordinal) ? id[(step.ToString().Length + 1)..] : id;
    }

    private Cause? ReadCause(IEnumerable<AttributeWord> words, CustomContainer container)
    {
        var word = Value(words, "cause") ?? string.Empty;
        if (Causes.TryGetValue(word, out var cause))
        {
            return cause;
        }

        Report(container.Position, $"cause=… names why the check fails.{KeywordSuggestion.For(word, [.. Causes.Keys])}");
        return null;
    }

    private void Report(SourcePosition position, string message) =>
        context.Diagnostics.Report(DiagnosticCodes.Variant, position, message);
}

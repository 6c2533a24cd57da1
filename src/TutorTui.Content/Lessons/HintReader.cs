using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Markdown;
using TutorTui.Content.Yaml;
using TutorTui.Core.Coach;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;

namespace TutorTui.Content.Lessons;

/// <summary>Reads a hint's words: <c>:::hint when=wrong-machine,near-name see=swarm-scope</c>.</summary>
internal sealed class HintReader(LessonContext context)
{
    public Hint Read(CustomContainer container, int level, ImmutableArray<Block> content)
    {
        var hint = new Hint(level, content);
        foreach (var word in (container.Arguments ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (word.Split('=', 2))
            {
                case ["when", { Length: > 0 } tags]:
                    hint = hint with { When = [.. tags.Split(',').Where(tag => IsKnown(tag, container))] };
                    break;
                case ["see", { Length: > 0 } anchor]:
                    context.UseAnchor(anchor, container.Position);
                    hint = hint with { See = anchor };
                    break;
                default:
                    Report(container, $"'{word}' means nothing in a hint. Known here: when=FAULT,…, see=ID. A hint has no title.");
                    break;
            }
        }

        return hint;
    }

    private bool IsKnown(string tag, CustomContainer container)
    {
        if (HintTag.All.Contains(tag))
        {
            return true;
        }

        Report(container, $"'{tag}' is no fault a hint can be for.{KeywordSuggestion.For(tag, HintTag.All)}");
        return false;
    }

    private void Report(CustomContainer container, string message) =>
        context.Diagnostics.Report(DiagnosticCodes.Hint, container.Position, message);
}

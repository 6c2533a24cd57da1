using System.Collections.Immutable;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Sources;
using TutorTui.Content.Yaml;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Markdown;

/// <summary>The attributes behind <c>```console</c>: <c>on=Machine1 inside=NAME expect="…" send="…"</c>.</summary>
internal sealed record ConsoleAttributes(
    MachineReference? On, string? Inside, ImmutableArray<Interaction> Interactions)
{
    private static readonly string[] Known = ["on", "inside", "expect", "send"];

    public static ConsoleAttributes Read(SourceLine line, LessonContext context)
    {
        MachineReference? machine = null;
        string? inside = null;
        string? expected = null;
        var interactions = ImmutableArray.CreateBuilder<Interaction>();
        var hasMachine = false;
        foreach (var word in AttributeWord.Split(line))
        {
            switch (word.Key)
            {
                case "on" when !hasMachine && word.HasValue:
                    hasMachine = true;
                    machine = ReadMachine(word, context);
                    break;
                case "inside" when inside is null && word.HasValue:
                    inside = word.Value;
                    break;
                case "expect" when expected is null && word.HasValue:
                    expected = word.Value;
                    break;
                case "send" when expected is not null && word.HasValue:
                    interactions.Add(new(expected, KeysOf(word.Value)));
                    expected = null;
                    break;
                default:
                    Report(context, word.Position, Complaint(word));
                    break;
            }
        }

        if (expected is not null)
        {
            Report(context, line.Position, "expect=… needs a send=… behind it.");
        }

        if (!hasMachine)
        {
            Report(context, line.Position, "The machine is missing. Write on=Machine1, or on=@SERVICE for the machine that runs a service.");
        }

        return new(machine, inside, interactions.ToImmutable());
    }

    private static MachineReference? ReadMachine(AttributeWord word, LessonContext context)
    {
        if (word.Value.StartsWith('@'))
        {
            context.UseService(word.Value[1..], word.Position);
            return new MachineOfService(word.Value[1..]);
        }

        return context.Machine(word.Value, word.Position) is { } name ? new NamedMachine(name) : null;
    }

    /// <summary>An answer is typed with Enter; a control key is pressed alone.</summary>
    private static string KeysOf(string text) => text is ['^', _] ? text : text + '\n';

    private static string Complaint(AttributeWord word) => word switch
    {
        { HasValue: false } => $"'{word.Key}' has no value. Write {word.Key}=VALUE, with quotes if it has spaces.",
        { Key: "send" } => "send=… needs an expect=… before it.",
        { Key: "expect" } => "Two expect=… without a send=… between them.",
        _ when Known.Contains(word.Key) => $"'{word.Key}' is there twice.",
        _ => $"'{word.Key}' is not an attribute of a console block.{KeywordSuggestion.For(word.Key, Known)}",
    };

    private static void Report(LessonContext context, SourcePosition position, string message) =>
        context.Diagnostics.Report(DiagnosticCodes.Console, position, message);
}

using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Files;

/// <summary>Files at a place.</summary>
internal sealed class FileKind : CheckKind<FileCondition>
{
    private static readonly MapField<Place> At = PlaceFields.Require("in", "where it lies");

    private static readonly TextField Path = new("path", "its path from the root on") { IsRequired = true, Rule = TextRule.Path };

    private static readonly TextField Contains = new("contains", "what it contains, in whatever case") { IsRequired = true };

    public override string Key => "file";

    public override string Summary => "A file contains a text in its first 4 KiB.";

    public override string Example => """
        that: The volume holds the note
        file: {in: {on: Machine1, container: {name: writer}}, path: /data/notes.txt, contains: hello}
        """;

    public override CheckSubject Subject => CheckSubject.Probe;

    protected override FieldMap<FileCondition>? Map { get; } = new("a file", [At, Path, Contains], values => new(values.Require(At), values.Require(Path), values.Require(Contains)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new FileKind());

    protected override ConditionMentions MentionsOf(FileCondition condition) => PlaceFields.MentionsOf(condition.At);

    protected override Finding Evaluate(FileCondition condition, EvaluationContext context) => FileEvaluator.Evaluate(condition, context);
}

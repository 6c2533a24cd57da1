using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Core.Checks.Images;

/// <summary>Images of a machine.</summary>
internal sealed class ImageKind : CheckKind<ImageCondition>
{
    private static readonly TextField Name = new("name", "its name; without a tag any will do") { IsRequired = true };

    public override string Key => "image";

    public override string Summary => "The machine has an image.";

    public override string Example => """
        that: Machine1 has the image nginx
        image: {on: Machine1, name: nginx}
        """;

    public override CheckSubject Subject => CheckSubject.Objects;

    protected override FieldMap<ImageCondition>? Map { get; } = new("an image on a machine", [MachineField.On, Name], values => new(values.Require(MachineField.On), values.Require(Name)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new ImageKind());

    protected override ConditionMentions MentionsOf(ImageCondition condition) => new() { Related = [condition.Name] };

    protected override Finding Evaluate(ImageCondition condition, EvaluationContext context) => ImageEvaluator.Evaluate(condition, context);

    protected override Finding EvaluateAbsence(ImageCondition condition, EvaluationContext context) =>
        ImageEvaluator.EvaluateAbsence(condition, context);
}

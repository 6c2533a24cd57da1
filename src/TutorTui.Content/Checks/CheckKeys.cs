using System.Collections.Immutable;
using TutorTui.Content.Declarations;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Content.Checks;

/// <summary>The keys of a check: its own, and those of all kinds of conditions, of which it has exactly one.</summary>
internal static class CheckKeys
{
    public static Key<LineShape> Id { get; } = new("id", LineShape.Any, "the check's name in its step");

    public static Key<LineShape> That { get; } = new("that", LineShape.Any, "what must be true, as a sentence without a full stop") { IsRequired = true };

    public static Key<LineShape> Else { get; } = new("else", LineShape.Any, "what is said while a script does not say yes");

    public static Key<LineShape> After { get; } = new("after", LineShape.Any, "an earlier step that must have passed");

    public static Key<ListShape> Needs { get; } = new("needs", ListShape.Lines, "earlier checks that must be true");

    public static Key<NumberShape> Weight { get; } = new("weight", new(1, 100), "what it counts in a score; 1 where not said");

    /// <summary>One key for each kind of condition.</summary>
    public static ImmutableArray<Key> Conditions { get; } =
        [.. CheckKinds.All.Select(kind => new Key<ConditionShape>(kind.Key, new(kind), kind.Summary))];

    public static MapKeys Check { get; } = new("a check", [Id, That, Else, After, Needs, Weight, .. Conditions]);

    public static MapKeys Condition { get; } = new("a condition", Conditions);
}

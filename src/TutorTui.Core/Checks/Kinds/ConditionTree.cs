namespace TutorTui.Core.Checks.Kinds;

/// <summary>Walks conditions and their parts.</summary>
public static class ConditionTree
{
    /// <summary>The condition and all its nested parts.</summary>
    public static IEnumerable<Condition> Flatten(Condition condition) =>
        CheckKinds.Of(condition).PartsOf(condition).SelectMany(Flatten).Prepend(condition);

    /// <summary>Whether some part's message is a program's own output.</summary>
    public static bool TellsForeignWords(Condition condition) =>
        Flatten(condition).Any(part => CheckKinds.Of(part).TellsForeignWords);

    /// <summary>Whether every part is about commands that the learner has typed.</summary>
    public static bool IsAboutLearner(Condition condition) =>
        Flatten(condition).All(part => CheckKinds.Of(part).Subject is CheckSubject.Learner or CheckSubject.Parts);

    /// <summary>Whether some part is about the engines' objects.</summary>
    public static bool IsAboutObjects(Condition condition) =>
        Flatten(condition).Any(part => CheckKinds.Of(part).Subject is CheckSubject.Objects);

    /// <summary>All names that the condition and its parts refer to.</summary>
    public static ConditionMentions MentionsOf(Condition condition) =>
        ConditionMentions.Of(Flatten(condition).Select(part => CheckKinds.Of(part).MentionsOf(part)));

    /// <summary>Names of the objects that a step with such a condition creates.</summary>
    public static IEnumerable<string> BroughtBy(Condition condition) =>
        Flatten(condition).SelectMany(part => CheckKinds.Of(part).BroughtBy(part));
}

namespace TutorTui.Core.Checks.Kinds;

/// <summary>What conditions are made of and speak of.</summary>
public static class ConditionTree
{
    /// <summary>The condition and all conditions inside it.</summary>
    public static IEnumerable<Condition> Flatten(Condition condition) =>
        CheckKinds.Of(condition).PartsOf(condition).SelectMany(Flatten).Prepend(condition);

    /// <summary>Some part of the condition is told in a program's own words.</summary>
    public static bool TellsForeignWords(Condition condition) =>
        Flatten(condition).Any(part => CheckKinds.Of(part).TellsForeignWords);

    /// <summary>Every part of the condition is about what the learner has typed.</summary>
    public static bool IsAboutLearner(Condition condition) =>
        Flatten(condition).All(part => CheckKinds.Of(part).Subject is CheckSubject.Learner or CheckSubject.Parts);

    /// <summary>Some part of the condition is about what the engines have.</summary>
    public static bool IsAboutObjects(Condition condition) =>
        Flatten(condition).Any(part => CheckKinds.Of(part).Subject is CheckSubject.Objects);

    /// <summary>All that the condition and the conditions inside it speak of.</summary>
    public static ConditionMentions MentionsOf(Condition condition) =>
        ConditionMentions.Of(Flatten(condition).Select(part => CheckKinds.Of(part).MentionsOf(part)));

    /// <summary>Names of what the step of such a condition makes.</summary>
    public static IEnumerable<string> BroughtBy(Condition condition) =>
        Flatten(condition).SelectMany(part => CheckKinds.Of(part).BroughtBy(part));
}

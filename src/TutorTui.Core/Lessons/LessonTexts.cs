using System.Collections.Immutable;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Lessons;

/// <summary>Texts about a lesson's steps while they are watched.</summary>
internal abstract class LessonTexts
{
    public static LessonTexts Current => LanguageTable<LessonTexts>.Current;

    /// <summary>Before the first look.</summary>
    public abstract string Looking { get; }

    public abstract string NotLookedYet { get; }

    /// <summary>For a check that cannot be looked at any more.</summary>
    public abstract string SoWhenPassed { get; }

    public abstract string NoManager { get; }

    public abstract string WaitsForStep(int number, string title);

    public abstract string WaitsForSkippedStep(int number, string title);

    /// <summary>The condition under which a check is looked at.</summary>
    /// <param name="sentence">The check that has to pass first, without a full stop.</param>
    public abstract string Needs(string sentence);

    public abstract string NoRunningTask(string service);

    /// <summary>A step that has passed has ceased to be true.</summary>
    /// <param name="since">When it was noticed, in local time.</param>
    /// <param name="after">The command that may have brought it about.</param>
    /// <param name="neededBy">The numbers of the steps that depend on it and are still to be done.</param>
    public abstract string NoLongerSo(DateTimeOffset since, FinishedCommand? after, ImmutableArray<int> neededBy);

    /// <summary>Where a text was found.</summary>
    public abstract string StepOf(LessonId lesson, int number, string title);
}

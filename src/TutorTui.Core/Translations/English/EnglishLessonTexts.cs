using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishLessonTexts : LessonTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LessonTexts>.Add(Language.English, new EnglishLessonTexts());

    public override string Looking => "Looking …";

    public override string NotLookedYet => "The lab has not been looked at yet. Try again in a moment.";

    public override string SoWhenPassed => "It was so when the step passed.";

    public override string NoManager => "No machine is a swarm manager yet. Do the steps before this one first.";

    public override string WaitsForStep(int number, string title) => $"Waits for step {number}, {title}.";

    public override string WaitsForSkippedStep(int number, string title) =>
        $"Waits for step {number}, {title}, which you skipped. Do it after all, or skip this one too.";

    public override string Needs(string sentence) => $"First this has to be so: {sentence}.";

    public override string NoRunningTask(string service) =>
        $"The service {service} has no running container yet. Do the steps before this one first.";

    public override string NoLongerSo(DateTimeOffset since, FinishedCommand? after, ImmutableArray<int> neededBy)
    {
        var cause = after is null ? string.Empty : $", after `{after.CommandLine}` on {after.Machine}";
        var needed = neededBy switch
        {
            [] => "No step that is left needs it.",
            [var step] => $"Step {step} needs it.",
            _ => $"Steps {string.Join(", ", neededBy[..^1])} and {neededBy[^1]} need it.",
        };
        return $"No longer so since {since:HH:mm:ss}{cause}. {needed}";
    }

    public override string StepOf(LessonId lesson, int number, string title) => $"{lesson} step {number}: {title}";
}

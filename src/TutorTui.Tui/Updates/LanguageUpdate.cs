using System.Collections.Immutable;
using TutorTui.Core.Coach;
using TutorTui.Core.Courses;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Layout;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Updates;

/// <summary>Handles a change of language: all texts change, and the learner stays in place.</summary>
internal static class LanguageUpdate
{
    public static Change Show(TutorState state, LanguageChanged changed)
    {
        var next = state with
        {
            Library = changed.Library.Library,
            Exams = changed.Library.Exams,
            UnmetRequirements = changed.UnmetRequirements,
            Exam = state.Exam is { } exam && changed.Paper is { } paper && paper.Exam.Id == exam.Paper.Exam.Id ? exam with { Paper = paper } : state.Exam,
            Search = state.Search with { Hits = [], Selected = 0, IsOpened = false },
        };
        var change = state.Lesson is { } lesson && TextOf(lesson, state, next) is { } text
            ? InLesson(next, lesson, text, changed)
            : next;
        if (next.Search.Words.Length > 0)
        {
            change = change.Do(SearchUpdate.Find(next));
        }

        return changed.Problem is { } problem
            ? change.Report(NoticeTexts.Current.LanguageIsNotKept(problem), Role.NotYet)
            : change.Report(NoticeTexts.Current.LanguageChanged);
    }

    /// <summary>The open lesson's text in the new language: the paper of the attempt with its review, or a lesson of the list.</summary>
    private static Lesson? TextOf(LessonState lesson, TutorState before, TutorState next) =>
        before.Exam is { } exam && lesson.Lesson.Steps == exam.Paper.Lesson.Steps
            ? ExamUpdate.TextOf(next.Exam!)
            : next.Library.Find(lesson.Lesson.Id);

    private static Change InLesson(TutorState state, LessonState lesson, Lesson text, LanguageChanged changed)
    {
        var isReview = text.Kind is LessonKind.Exam && !state.IsExamRunning && lesson.Phase is Watching;
        var report = lesson.Report is { } known ? Translation.Of(known, text) : null;
        var translated = lesson with
        {
            Lesson = text,
            Step = Math.Clamp(lesson.Step, 0, Math.Max(text.Steps.Length - 1, 0)),
            HintsShown = Translation.Of(lesson.HintsShown, text),
            UnmetRequirements = changed.UnmetRequirements.GetValueOrDefault(text.Id, []),
            Advice = lesson.Advice is { } advice ? ErrorCoach.Explain(advice.Command) : null,

            // A finished exam is not evaluated again, so its messages stay as they are.
            Report = report is null || isReview ? report : Translation.WithoutSentences(report),
            Phase = lesson.Phase switch
            {
                PreparingStart => new PreparingStart(CheckPaneTexts.Current.FirstThings),
                AskingForConsent { Until: null } => new PreparingStart(CheckPaneTexts.Current.Looking),
                AskingForConsent => new Watching(),
                var other => other,
            },
        };
        var paneLayout = state.Layout;
        return new(
            state with { Lesson = LessonView.StayAtPlace(translated, LinesBefore(lesson, changed, paneLayout), paneLayout) },
            state.Lab is LabReady && translated.HasSteps && !isReview ? EvaluateAgain(lesson, text) : []);
    }

    private static ImmutableArray<ChapterLine> LinesBefore(LessonState lesson, LanguageChanged changed, PaneLayout paneLayout)
    {
        using var _ = changed.Before.UseInScope();
        return ChapterPage.Render(lesson, paneLayout.ChapterSize.Columns);
    }

    /// <summary>The effects that renew the texts about the machines; a plan is made again before the learner is asked again.</summary>
    private static ImmutableArray<Effect> EvaluateAgain(LessonState lesson, Lesson text) => lesson.Phase switch
    {
        WaitingForLab or PreparingStart or Watching => [new RestartWatching(text)],
        AskingForConsent { Until: null } => [new RestartLesson(text)],
        AskingForConsent { Until: { } step } => [new RestartWatching(text), new PlanJump(text, step)],
        _ => [],
    };
}

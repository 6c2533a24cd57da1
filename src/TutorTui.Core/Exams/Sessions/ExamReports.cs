using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Lessons;
using TutorTui.Core.Lessons.Evaluation;

namespace TutorTui.Core.Exams.Sessions;

/// <summary>Turns a session into a lesson report that contains only what the learner may know. Pure.</summary>
internal static class ExamReports
{
    public static LessonReport Of(ExamSession session)
    {
        var isOpen = session.Attempt.IsFinished || session.Paper.Exam.Policy.ShowsTicks;
        return new(session.Paper.Lesson, [.. session.Paper.Lesson.Steps.Select(step => isOpen ? Open(step, session) : Hidden(step))]);
    }

    private static StepReport Hidden(Step step) =>
        new(step, null, [.. step.Checks.Select(check => new CheckReport(check, Verdict.NotYet, ExamTexts.Current.EvaluatedAtTheEnd, null))]);

    private static StepReport Open(Step step, ExamSession session)
    {
        ImmutableArray<CheckReport> checks = [.. step.Checks.Select(check => Open(check, session))];
        var histories = step.Checks.Select(check => session.Attempt.Criteria.GetValueOrDefault(check.Id, CriterionHistory.Untouched)).ToList();
        var isPassed = histories.Count > 0 && histories.TrueForAll(history => history.IsTrue);
        return new(step, isPassed ? histories.Max(history => history.FirstTrueAt) : null, checks);
    }

    private static CheckReport Open(Check check, ExamSession session)
    {
        if (session.Latest?.Reports.GetValueOrDefault(check.Id) is { } report)
        {
            return report with { Check = check };
        }

        var isTrue = session.Attempt.Criteria.GetValueOrDefault(check.Id, CriterionHistory.Untouched).IsTrue;
        return isTrue
            ? new(check, Verdict.Pass, ExamTexts.Current.SoAtLastLook, null)
            : new(check, Verdict.Unknown, LessonTexts.Current.Looking, null);
    }
}

using TutorTui.Core.Exams;

namespace TutorTui.Output;

/// <summary>How the learner has done in an exam so far.</summary>
/// <param name="Finished">The finished attempts that can still be scored.</param>
/// <param name="Best">The best of them; null where there is none.</param>
internal sealed record ExamStanding(int Finished, ExamScore? Best)
{
    public static ExamStanding Of(Exam exam, ExamDesk desk, ExamHistory history)
    {
        var scores = history.At(exam.Id).Where(attempt => attempt.IsFinished)
            .Select(attempt => desk.PaperOf(attempt) is { } paper ? ExamScore.Of(paper, attempt) : null)
            .OfType<ExamScore>()
            .ToList();
        return new(scores.Count, scores.MaxBy(score => score.Percent));
    }
}

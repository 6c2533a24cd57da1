using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Exams.Sessions;

namespace TutorTui.Output.Exams;

/// <summary>How the learner has done in an exam so far.</summary>
/// <param name="Finished">The finished attempts that can still be scored.</param>
/// <param name="Best">The best of them; null where there is none.</param>
internal sealed record ExamStatusLine(int Finished, ExamScore? Best)
{
    public static ExamStatusLine Of(Exam exam, ExamService service, ExamHistory history)
    {
        var scores = history.At(exam.Id).Where(attempt => attempt.IsFinished)
            .Select(attempt => service.PaperOf(attempt) is { } paper ? ExamScore.Of(paper, attempt) : null)
            .OfType<ExamScore>()
            .ToList();
        return new(scores.Count, scores.MaxBy(score => score.Percent));
    }
}

using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Lessons.Sessions;

namespace TutorTui.Core.Exams.Sessions;

/// <summary>
/// Watches a running attempt as a lesson is watched. Its reports tell only what the exam allows. Disposing it leaves the attempt
/// running, and its clock too.
/// </summary>
public interface IExamWatcher : ILessonWatcher
{
    ExamView View { get; }

    /// <summary>Raised on a background thread whenever <see cref="View"/> has changed.</summary>
    event Action<ExamView>? ViewChanged;

    /// <summary>Raised on a background thread with a word for the learner: time running out, the clock standing still.</summary>
    event Action<string>? Warned;

    /// <summary>Ends the attempt after a last look.</summary>
    Task FinishAsync(CancellationToken cancellationToken);
}

/// <summary>An attempt and the paper it is about.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Attempt">How it stands.</param>
public sealed record ExamView(ExamPaper Paper, ExamAttempt Attempt);

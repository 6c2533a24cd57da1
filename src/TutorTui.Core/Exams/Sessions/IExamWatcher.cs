using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Lessons.Sessions;

namespace TutorTui.Core.Exams.Sessions;

/// <summary>
/// Watches a running attempt the way a lesson is watched. Its reports contain only what the exam allows. Disposing it leaves the attempt
/// and its clock running.
/// </summary>
public interface IExamWatcher : ILessonWatcher
{
    ExamView View { get; }

    /// <summary>Raised on a background thread whenever <see cref="View"/> has changed.</summary>
    event Action<ExamView>? ViewChanged;

    /// <summary>Raised on a background thread with a message for the learner: time is running out, or the clock was stopped.</summary>
    event Action<string>? Warned;

    /// <summary>Ends the attempt after a last look.</summary>
    Task FinishAsync(CancellationToken cancellationToken);
}

/// <summary>An attempt and the paper it is about.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Attempt">Its present state.</param>
public sealed record ExamView(ExamPaper Paper, ExamAttempt Attempt);

using TutorTui.Core.Checks;
using TutorTui.Core.Documents;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Lessons.Sessions;

/// <summary>
/// Watches one open lesson: looks again after every engine event and finished command, stores ticks, and reports
/// changes. Safe to call from any thread. Disposing it stops watching; ticks stay stored.
/// </summary>
public interface ILessonWatcher : IAsyncDisposable
{
    /// <summary>The latest report; before the first look every check is unknown.</summary>
    LessonReport Report { get; }

    /// <summary>Raised on a background thread whenever <see cref="Report"/> has changed.</summary>
    event Action<LessonReport>? Changed;

    /// <summary>
    /// Raised on a background thread when progress could not be stored. It counts all the same while the watcher lives, and
    /// storing it is tried again with every look.
    /// </summary>
    event Action<ProgressError>? AppendFailed;

    /// <summary>Raised on a background thread when a look has failed unexpectedly, which is a bug; the watcher keeps looking.</summary>
    event Action<Exception>? Faulted;

    /// <summary>Hands over a command from one of the learner's shells. One that runs counts as long as it runs, and is not kept.</summary>
    void RecordCommand(FinishedCommand command);

    /// <summary>Records what the learner did: skipped a step, answered, asked for help, went to a step.</summary>
    void Record(ProgressEvent progress);

    /// <summary>Looks again now, as when the learner asks for it.</summary>
    void RefreshChecks();

    /// <summary>Fills in a command from the latest look at the lab.</summary>
    Result<ResolvedCommand, UnresolvedCommand> Resolve(LessonCommand command);

    /// <summary>
    /// The right answer to a check's question according to the latest look; null when it asks nothing, or when the answer is not
    /// known yet.
    /// </summary>
    string? RightAnswer(Check check);
}

using TutorTui.Core.Checks;
using TutorTui.Core.Documents;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Lessons.Sessions;

/// <summary>
/// Watches one open lesson: looks again after every engine event and finished command, keeps ticks, and tells what
/// changed. Disposing it stops watching; ticks are kept.
/// </summary>
public interface ILessonWatcher : IAsyncDisposable
{
    /// <summary>The latest report; before the first look every check is unknown.</summary>
    LessonReport Report { get; }

    /// <summary>Raised on a background thread whenever <see cref="Report"/> has changed.</summary>
    event Action<LessonReport>? Changed;

    /// <summary>
    /// Raised on a background thread when progress could not be kept. It counts all the same while the watcher lives, and
    /// keeping it is tried again with every look.
    /// </summary>
    event Action<ProgressError>? AppendFailed;

    /// <summary>Raised on a background thread when a look has failed in a way that should not be; the next one is taken all the same.</summary>
    event Action<Exception>? Faulted;

    /// <summary>Hands over a command from one of the learner's shells. One that runs counts as long as it runs, and is not kept.</summary>
    void RecordCommand(FinishedCommand command);

    /// <summary>Keeps what the learner did: skipped, answered, asked for help, went to a step.</summary>
    void Record(ProgressEvent progress);

    /// <summary>Looks again now, as after pressing the key for it.</summary>
    void RefreshChecks();

    /// <summary>Fills a command in from the latest look at the lab.</summary>
    Result<ResolvedCommand, UnresolvedCommand> Resolve(LessonCommand command);

    /// <summary>The right answer to a check's question by the latest look; null when it asks none, or the lab cannot tell yet.</summary>
    string? RightAnswer(Check check);
}

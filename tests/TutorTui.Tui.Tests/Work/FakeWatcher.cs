using TutorTui.Core;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;

namespace TutorTui.Tui.Tests.Work;

/// <summary>Watches nothing; records its calls.</summary>
internal sealed class FakeWatcher(Lesson lesson, TestServices services) : ILessonWatcher
{
    public event Action<LessonReport>? Changed;

    public event Action<ProgressError>? AppendFailed;

    public event Action<Exception>? Faulted;

    public LessonReport Report { get; } = new(lesson, []);

    public bool IsDisposed { get; private set; }

    public string? Unresolved { get; set; }

    public void RecordCommand(FinishedCommand command) => services.Note($"command {command.CommandLine}");

    public void Record(ProgressEvent progress) => services.Note($"record {progress}");

    public void RefreshChecks() => services.Note("refresh");

    public Result<ResolvedCommand, UnresolvedCommand> Resolve(LessonCommand command) => Unresolved is { } reason
        ? new UnresolvedCommand(reason)
        : new ResolvedCommand(MachineName.Machine1, null, command.Text, command);

    public string? RightAnswer(Check check) => null;

    public void RaiseAll()
    {
        Changed?.Invoke(Report);
        AppendFailed?.Invoke(new("The disk is full."));
        Faulted?.Invoke(new InvalidOperationException("A look has failed."));
    }

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        services.Note("watcher ended");
        return default;
    }
}

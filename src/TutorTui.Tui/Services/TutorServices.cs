using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Progress;
using TutorTui.Core.Search;

namespace TutorTui.Tui.Services;

/// <summary>The services that the full screen depends on.</summary>
public sealed record TutorServices
{
    /// <summary>The courses in the language in use at the start.</summary>
    public required LocalizedLibrary Library { get; init; }

    /// <summary>The courses in the other languages.</summary>
    public required ILocalizedLibraries Libraries { get; init; }

    /// <summary>Finds out which requirements of lessons this computer meets.</summary>
    public required IHostDoctor Doctor { get; init; }

    /// <summary>The lesson to open at the start; null for the one the learner was in last.</summary>
    public LessonId? Open { get; init; }

    public required ILab Lab { get; init; }

    public required ILabConnector Connector { get; init; }

    public required ISearchSource Search { get; init; }

    public required IStepSolver Solver { get; init; }

    public required IProgressStore Progress { get; init; }

    /// <summary>Whether programs in the shells may put text into the learner's clipboard.</summary>
    public bool ProgramsMayCopy { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Opens a web page in the learner's browser; false if there is none.</summary>
    public required Func<string, CancellationToken, Task<bool>> OpenLinkAsync { get; init; }

    /// <summary>Logs unexpected failures.</summary>
    public required Action<Exception> OnFault { get; init; }
}

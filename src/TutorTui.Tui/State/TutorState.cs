using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Tui.Languages;

namespace TutorTui.Tui.State;

/// <summary>Everything the screen is drawn from, except the shells' screens. Immutable.</summary>
internal sealed record TutorState
{
    public required Library Library { get; init; }

    public required TerminalSize Size { get; init; }

    public required LabState Lab { get; init; }

    /// <summary>The open lesson; null while the list of lessons is shown.</summary>
    public LessonState? Lesson { get; init; }

    /// <summary>All exams; their papers are in the list of lessons.</summary>
    public ImmutableArray<Exam> Exams { get; init; } = [];

    /// <summary>The running attempt at an exam, or the one that has just been finished; null otherwise.</summary>
    public ExamView? Exam { get; init; }

    public bool IsExamRunning => Exam is { Attempt.IsFinished: false };

    /// <summary>The chosen entry of the list of lessons.</summary>
    public int ListIndex { get; init; }

    /// <summary>Each lesson's status in the store.</summary>
    public ImmutableDictionary<LessonId, LessonProgress> Status { get; init; } =
        ImmutableDictionary<LessonId, LessonProgress>.Empty;

    /// <summary>The requirements of lessons that this computer does not meet; lessons that miss nothing are not included.</summary>
    public ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>> UnmetRequirements { get; init; } =
        ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>>.Empty;

    public Pane Focus { get; init; } = Pane.Chapter;

    /// <summary>The pane with the focus fills the screen.</summary>
    public bool IsZoomed { get; init; }

    /// <summary>The prefix key was pressed in the shell; the next key is the tutor's.</summary>
    public bool IsPrefixed { get; init; }

    public MachineName Machine { get; init; } = MachineName.Machine1;

    public ImmutableSortedDictionary<MachineName, ShellState> Shells { get; init; } =
        ImmutableSortedDictionary<MachineName, ShellState>.Empty;

    public Overlay Overlay { get; init; }

    public SearchState Search { get; init; } = SearchState.Empty;

    /// <summary>The first visible line of the help.</summary>
    public int HelpTop { get; init; }

    public Notice? Notice { get; init; }

    /// <summary>The heading of the list of lessons: the course, or what several courses have in common.</summary>
    public string Title => Library.Courses is [var only] ? only.Title : PaneTexts.Current.Courses;

    /// <summary>The search text for the shell, as typed so far.</summary>
    public string SearchDraft { get; init; } = string.Empty;

    /// <summary>The links on the shell's screen, while they are listed.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    public PaneLayout Layout => PaneLayout.For(Size, Focus, IsZoomed);

    /// <summary>The shown machine's shell, or null if it is not open.</summary>
    public ShellOpen? Shell => Shells.GetValueOrDefault(Machine) as ShellOpen;

    /// <summary>The shown shell's view does not follow its output: the learner is looking at earlier output.</summary>
    public bool IsLookingBack => Shell is { Top: not null };

    /// <summary>Keys go to the machine's shell unchanged.</summary>
    public bool TypesIntoShell =>
        Focus is Pane.Shell && Overlay is Overlay.None && Lesson is not { Phase: AskingForConsent } && Shell is { Top: null };
}

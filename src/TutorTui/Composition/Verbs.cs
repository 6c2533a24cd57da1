using Microsoft.Extensions.Logging;
using TutorTui.CommandLine;
using TutorTui.Commands;
using TutorTui.Commands.Access;
using TutorTui.Commands.Authors;
using TutorTui.Commands.Dev;
using TutorTui.Commands.Exams;
using TutorTui.Commands.Labs;
using TutorTui.Commands.Lessons;
using TutorTui.Commands.Reports;
using TutorTui.Commands.Screen;
using TutorTui.Commands.Setup;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Progress;
using TutorTui.Courses;
using TutorTui.Logging;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Searching;
using TutorTui.Solving;
using TutorTui.Tui;
using TutorTui.Tui.Services;
using TutorTui.Verification;

namespace TutorTui.Composition;

/// <summary>Creates the verbs, each on demand.</summary>
/// <param name="ports">The verbs' connections to the outside world.</param>
internal sealed class Verbs(Ports ports) : IVerbs
{
    private readonly ContentFolders _folders = new(ports.Environment);

    /// <summary>All verbs in one tree.</summary>
    public CommandTree Tree => new(this, _folders, ports.Console);

    /// <summary>Runs them.</summary>
    public CommandLineApp App => new(Tree, ports.Settings, ports.Log, ports.Console, ports.Clock);

    private IProgressStore Progress => ports.Progress();

    private CourseReader CourseReader => new(_folders, Progress, ports.Settings);

    private ExamSetReader ExamSetReader => new(_folders, Progress, ports.Clock, Random.Shared);

    private LessonService LessonService => new(Progress, ports.Clock);

    private RequirementReview Requirements => new(ports.Doctor());

    private SearchSource Search => new(ports.Paths, _folders);

    private CourseAccess CourseAccess => new(CourseReader, ports.Console);

    private ExamAccess ExamAccess => new(CourseAccess, ExamSetReader, ports.Settings, ports.Console);

    private ExamRules ExamRules => new(ExamAccess, Progress, ports.Console, ports.Clock);

    private LabConnections LabConnections => new(ports.Lab(), ports.Connector, CourseAccess, ExamRules, ports.Console);

    private RunningExam RunningExam => new(ExamAccess, LabConnections, ports.Console, ports.Clock);

    public LearnCommand Learn() => new(new(CourseAccess, App.RunAsync, ports.Settings, ports.Console), CourseAccess, ShowScreenAsync, ports.Settings, ports.Console);

    public ListCommand List() => new(CourseAccess, Requirements, ports.Console);

    public ShowCommand Show() => new(CourseAccess, ExamRules, Requirements, ports.Console);

    public HintCommand Hint() => new(CourseAccess, ExamRules, Search, ports.Console);

    public StartCommand Start() => new(CourseAccess, Requirements, LabConnections, LessonService, ports.Console);

    public CheckCommand Check() => new(LabConnections, LessonService, Progress, ports.Console, ports.Clock);

    public SolveCommand Solve() => new(LabConnections, LessonService, Progress, ports.Console, ports.Clock);

    ProgressCommand IVerbs.Progress() => new(CourseAccess, Progress, ports.Console);

    public ExamCommand Exam() => new(ExamAccess, Learn(), ports.Console);

    public ExamStart ExamStart() => new(ExamAccess, LabConnections, LessonService, ports.Console);

    public ExamStatus ExamStatus() => new(RunningExam, ports.Console, ports.Clock);

    public ExamFlag ExamFlag() => new(RunningExam, ports.Console, ports.Clock);

    public ExamFinish ExamFinish() => new(RunningExam, LabConnections, ports.Console, ports.Clock);

    public ExamResume ExamResume() => new(RunningExam, Learn(), ports.Console, ports.Clock);

    public ExamResultCommand ExamResult() => new(ExamAccess, ports.Console, ports.Clock);

    public ReportCommand Report() => new(CourseAccess, ExamSetReader, Progress, ports.Signer, ports.Settings, ports.Environment, ports.Console, ports.Clock);

    public ReportVerify ReportVerify() => new(ports.Signer, ports.Console);

    public LintCommand Lint() => new(_folders, ports.Console);

    public VerifyCommand Verify() => new(CourseAccess, ExamAccess, Requirements, ports.Connector, MakeLabs, ports.Console, ports.Clock);

    public NewCommand New() => new(ports.Console);

    public PreviewCommand Preview() => new(ports.Console, ports.Clock);

    public DevVtCommand Vt() => new(ports.Console);

    public LabCommand Lab() => new(ports.Lab(), ports.Settings, ports.Console, ports.Clock);

    public LabShell LabShell() =>
        new(LabConnections, Progress, ports.Terminal, ports.Console, ports.Clock, new Logger<LabShell>(ports.Log));

    public DoctorCommand Doctor() =>
        new(ports.ExamineHostAsync, ports.Lab(), _folders, Progress, ports.Paths, ports.Log, ports.Environment, ports.Console);

    public ConfigCommand Config() => new(ports.Settings, ports.Environment, ports.Console);

    public CompletionCommand Completion() => new(ports.Console);

    private Task ShowScreenAsync(Library library, LessonId? open)
    {
        var logger = ports.Log.CreateLogger("TutorTui.Tui");
        var libraries = new LocalizedLibraries(CourseReader, ExamSetReader, ports.Settings);
        return FullScreen.RunAsync(
            new TutorServices
            {
                Library = libraries.Make(library, ports.Settings.Language),
                Libraries = libraries,
                Doctor = ports.Doctor(),
                Open = open,
                Lab = ports.Lab(),
                Connector = ports.Connector,
                Search = Search,
                Solver = new StepSolver(ports.Clock),
                Progress = Progress,
                ProgramsMayCopy = ports.Settings.ProgramsMayCopy,
                Clock = ports.Clock,
                OpenLinkAsync = new Browser(ports.Environment).OpenAsync,
                OnFault = fault => Log.Fault(logger, fault),
            },
            ports.Settings.HasColor);
    }

    private VerificationLabs MakeLabs(int count, bool isKept) => new(
        ports.Lab(),
        ports.MakeLab,
        () => ProgressLines.On(ports.Console, ports.Settings.IsPlain, ports.Clock),
        count,
        isKept);
}

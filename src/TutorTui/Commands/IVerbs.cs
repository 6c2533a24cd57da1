using TutorTui.Commands.Authors;
using TutorTui.Commands.Dev;
using TutorTui.Commands.Exams;
using TutorTui.Commands.Labs;
using TutorTui.Commands.Lessons;
using TutorTui.Commands.Reports;
using TutorTui.Commands.Screen;
using TutorTui.Commands.Setup;

namespace TutorTui.Commands;

/// <summary>Makes each verb with what it needs; only when it is to run, as much of that takes time to make.</summary>
internal interface IVerbs
{
    LearnCommand Learn();

    ListCommand List();

    ShowCommand Show();

    HintCommand Hint();

    StartCommand Start();

    CheckCommand Check();

    SolveCommand Solve();

    ProgressCommand Progress();

    ExamCommand Exam();

    ExamStart ExamStart();

    ExamStatus ExamStatus();

    ExamFlag ExamFlag();

    ExamFinish ExamFinish();

    ExamResume ExamResume();

    ExamResultCommand ExamResult();

    ReportCommand Report();

    ReportVerify ReportVerify();

    LintCommand Lint();

    VerifyCommand Verify();

    NewCommand New();

    PreviewCommand Preview();

    DevVtCommand Vt();

    LabCommand Lab();

    LabShell LabShell();

    DoctorCommand Doctor();

    ConfigCommand Config();

    CompletionCommand Completion();
}

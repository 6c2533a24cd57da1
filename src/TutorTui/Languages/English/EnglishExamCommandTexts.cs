using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.English;

internal sealed class EnglishExamCommandTexts : ExamCommandTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ExamCommandTexts>.Add(Language.English, new EnglishExamCommandTexts());

    public override string Exam => "Take an exam, or list those there are";

    public override string ExamId => "The exam's id, such as chapter-6";

    public override string ExamJson => "Print the exams as JSON";

    public override string Start => "Begin an exam: make the machines ready and start the clock";

    public override string StartSeed => "Choose the values that differ from attempt to attempt";

    public override string StartMissed => "Only the tasks that the last attempt has missed";

    public override string StartYes => "Begin without asking";

    public override string Status => "Show the running exam: time left, tasks, flags";

    public override string StatusJson => "Print the attempt as JSON";

    public override string StatusText => "Print the tasks in full as well";

    public override string Flag => "Flag a task of the running exam, or take the flag away";

    public override string FlagTask => "The task's number or id";

    public override string Finish => "Finish the running exam and see the result";

    public override string FinishYes => "Finish without asking";

    public override string Resume => "Go on with the running exam";

    public override string Result => "Show a finished exam: score, criteria, and what was missed";

    public override string ResultAttempt => "An attempt such as chapter-6-2, or an exam for its latest; without it the latest of all";

    public override string ResultJson => "Print the result as JSON";
}

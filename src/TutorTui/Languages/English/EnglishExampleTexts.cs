using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.English;

internal sealed class EnglishExampleTexts : ExampleTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ExampleTexts>.Add(Language.English, new EnglishExampleTexts());

    public override string OpenScreen => "open the full screen";

    public override string OpenScreenInChinese => "everything in Chinese, this once";

    public override string ReadLesson => "read a lesson";

    public override string LookUpInTwoLanguages => "look words up, in English or Chinese";

    public override string LessonsForPrograms => "the lessons, for programs";

    public override string LessonOfWidth => "a lesson's text, 60 columns wide";

    public override string HintsOfStep => "the hints of step 3";

    public override string AllAboutWords => "everything that is said about these words";

    public override string SameInChinese => "the same in Chinese";

    public override string MachinesAsLessonBegins => "make the machines as the lesson begins";

    public override string OtherNamesAndAddresses => "the same with other names and addresses";

    public override string LessonProgressForPrograms => "how the lesson stands, for programs";

    public override string SolveFirstSteps => "type the solution of the first three steps";

    public override string HowFar => "how far you have come";

    public override string Exams => "the exams";

    public override string OpenExam => "open one";

    public override string SeedOfClass => "values that everybody in the class has";

    public override string OnlyMissed => "only what the last attempt has missed";

    public override string FlagTask => "come back to task 3";

    public override string TimeAndTasks => "time left, and the tasks in full";

    public override string FinishExam => "end the exam and see the result";

    public override string ReviewAttempt => "the review of the second attempt";

    public override string ReportWithCharts => "a page with charts";

    public override string SignedFile => "a signed file to hand in";

    public override string VerifyClass => "check a class's files and make one table";

    public override string MachinesReady => "make the two machines ready";

    public override string ShellOnMachine => "a shell on Machine1";

    public override string WhatWorks => "what works here, and what does not";

    public override string SpeakChinese => "the program and its lessons in Chinese";

    public override string CompleteWords => "complete words in this shell";
}

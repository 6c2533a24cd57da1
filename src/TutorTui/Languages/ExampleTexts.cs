using TutorTui.Core.Languages;

namespace TutorTui.Languages;

/// <summary>Texts on what the examples in the help do.</summary>
internal abstract class ExampleTexts
{
    public static ExampleTexts Current => LanguageTable<ExampleTexts>.Current;

    public abstract string OpenScreen { get; }

    public abstract string OpenScreenInChinese { get; }

    public abstract string ReadLesson { get; }

    public abstract string LookUpInTwoLanguages { get; }

    public abstract string LessonsForPrograms { get; }

    public abstract string LessonOfWidth { get; }

    public abstract string HintsOfStep { get; }

    public abstract string AllAboutWords { get; }

    public abstract string SameInChinese { get; }

    public abstract string MachinesAsLessonBegins { get; }

    public abstract string OtherNamesAndAddresses { get; }

    public abstract string LessonProgressForPrograms { get; }

    public abstract string SolveFirstSteps { get; }

    public abstract string HowFar { get; }

    public abstract string Exams { get; }

    public abstract string OpenExam { get; }

    public abstract string SeedOfClass { get; }

    public abstract string OnlyMissed { get; }

    public abstract string FlagTask { get; }

    public abstract string TimeAndTasks { get; }

    public abstract string FinishExam { get; }

    public abstract string ReviewAttempt { get; }

    public abstract string ReportWithCharts { get; }

    public abstract string SignedFile { get; }

    public abstract string VerifyClass { get; }

    public abstract string MachinesReady { get; }

    public abstract string ShellOnMachine { get; }

    public abstract string WhatWorks { get; }

    public abstract string SpeakChinese { get; }

    public abstract string CompleteWords { get; }
}

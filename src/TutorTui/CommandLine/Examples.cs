using System.Collections.Immutable;
using System.CommandLine;
using TutorTui.Languages;

namespace TutorTui.CommandLine;

/// <summary>Examples for the help and the man page.</summary>
internal static class Examples
{
    /// <summary>All of them, in the language that is spoken; those of the authors' verbs are in English, as these are.</summary>
    private static ImmutableArray<Example> All(ExampleTexts texts) =>
    [
        new("", "tutor", texts.OpenScreen),
        new("", "tutor --lang zh-CN", texts.OpenScreenInChinese),
        new("", "tutor show 6.05 | less", texts.ReadLesson),
        new("", "tutor hint 网络驱动", texts.LookUpInTwoLanguages),
        new("list", "tutor list --json", texts.LessonsForPrograms),
        new("show", "tutor show 6.05 --width 60", texts.LessonOfWidth),
        new("hint", "tutor hint 6.05 3", texts.HintsOfStep),
        new("hint", "tutor hint publish port", texts.AllAboutWords),
        new("hint", "tutor hint 子网", texts.SameInChinese),
        new("start", "tutor start 6.05", texts.MachinesAsLessonBegins),
        new("start", "tutor start activity-6.01 --seed 7", texts.OtherNamesAndAddresses),
        new("check", "tutor check 6.05 --json", texts.LessonProgressForPrograms),
        new("solve", "tutor solve 6.05 --to 3", texts.SolveFirstSteps),
        new("progress", "tutor progress", texts.HowFar),
        new("exam", "tutor exam", texts.Exams),
        new("exam", "tutor exam chapter-6", texts.OpenExam),
        new("exam start", "tutor exam start chapter-6 --seed 42", texts.SeedOfClass),
        new("exam start", "tutor exam start chapter-6 --missed", texts.OnlyMissed),
        new("exam flag", "tutor exam flag 3", texts.FlagTask),
        new("exam status", "tutor exam status --text", texts.TimeAndTasks),
        new("exam finish", "tutor exam finish", texts.FinishExam),
        new("exam result", "tutor exam result chapter-6-2", texts.ReviewAttempt),
        new("report", "tutor report --format html --out me.html", texts.ReportWithCharts),
        new("report", "tutor report --sign --name Ann --out ann.json", texts.SignedFile),
        new("report verify", "tutor report verify *.json --csv > class.csv", texts.VerifyClass),
        new("lint", "tutor lint content", "what is wrong with lessons, with file, line and column"),
        new("dev", "tutor dev new content/mine/1.01-ports", "the first version of a lesson of your own"),
        new("verify", "tutor verify 6.05", "prove a lesson's checks and solution"),
        new("lab", "tutor lab up", texts.MachinesReady),
        new("lab ssh", "tutor lab ssh machine1", texts.ShellOnMachine),
        new("doctor", "tutor doctor", texts.WhatWorks),
        new("config", "tutor config set language zh-CN", texts.SpeakChinese),
        new("completion", "source <(tutor completion bash)", texts.CompleteWords),
    ];

    public static ImmutableArray<Example> Of(string path) => [.. All(ExampleTexts.Current).Where(example => example.Path == path)];

    /// <summary>A command's words behind <c>tutor</c>; empty for the program itself.</summary>
    public static string PathOf(Command command) => string.Join(' ', LineOf(command).Skip(1).Select(at => at.Name));

    /// <summary>The commands that lead to one, from the program itself on.</summary>
    public static IReadOnlyList<Command> LineOf(Command command)
    {
        List<Command> line = [command];
        while (line[0] is not RootCommand)
        {
            line.Insert(0, (Command)line[0].Parents.First(parent => parent is Command));
        }

        return line;
    }
}

/// <summary>One example.</summary>
/// <param name="Path">The command it belongs to.</param>
/// <param name="Line">What to type.</param>
/// <param name="Meaning">What that does.</param>
internal sealed record Example(string Path, string Line, string Meaning);

using System.Collections.Immutable;
using System.CommandLine;

namespace TutorTui.CommandLine;

/// <summary>Examples for the help and the man page.</summary>
internal static class Examples
{
    private static readonly ImmutableArray<Example> All =
    [
        new("", "tutor", "open the full screen"),
        new("", "tutor show 6.05 | less", "read a lesson"),
        new("", "tutor hint 网络驱动", "look words up, in English or Chinese"),
        new("list", "tutor list --json", "the lessons, for programs"),
        new("show", "tutor show 6.05 --width 60", "a lesson's text, 60 columns wide"),
        new("hint", "tutor hint 6.05 3", "the hints of step 3"),
        new("hint", "tutor hint publish port", "everything that is said about these words"),
        new("hint", "tutor hint 子网", "the same in Chinese"),
        new("start", "tutor start 6.05", "make the machines as the lesson begins"),
        new("start", "tutor start activity-6.01 --seed 7", "the same with other names and addresses"),
        new("check", "tutor check 6.05 --json", "how the lesson stands, for programs"),
        new("solve", "tutor solve 6.05 --to 3", "type the solution of the first three steps"),
        new("progress", "tutor progress", "how far you have come"),
        new("exam", "tutor exam", "the exams"),
        new("exam", "tutor exam chapter-6", "open one"),
        new("exam start", "tutor exam start chapter-6 --seed 42", "values that everybody in the class has"),
        new("exam start", "tutor exam start chapter-6 --missed", "only what the last attempt has missed"),
        new("exam flag", "tutor exam flag 3", "come back to task 3"),
        new("exam status", "tutor exam status --text", "time left, and the tasks in full"),
        new("exam finish", "tutor exam finish", "end the exam and see the result"),
        new("exam result", "tutor exam result chapter-6-2", "the review of the second attempt"),
        new("report", "tutor report --format html --out me.html", "a page with charts"),
        new("report", "tutor report --sign --name Ann --out ann.json", "a signed file to hand in"),
        new("report verify", "tutor report verify *.json --csv > class.csv", "check a class's files and make one table"),
        new("lint", "tutor lint content", "what is wrong with lessons, with file, line and column"),
        new("dev", "tutor dev new content/mine/1.01-ports", "the first version of a lesson of your own"),
        new("verify", "tutor verify 6.05", "prove a lesson's checks and solution"),
        new("lab", "tutor lab up", "make the two machines ready"),
        new("lab ssh", "tutor lab ssh machine1", "a shell on Machine1"),
        new("doctor", "tutor doctor", "what works here, and what does not"),
        new("config", "tutor config set language zh-CN", "lessons in Chinese"),
        new("completion", "source <(tutor completion bash)", "complete words in this shell"),
    ];

    public static ImmutableArray<Example> Of(string path) => [.. All.Where(example => example.Path == path)];

    /// <summary>A command's words behind <c>tutor</c>; empty for the program itself.</summary>
    public static string PathOf(Command command)
    {
        List<string> names = [];
        for (var at = command; at is not RootCommand; at = (Command)at.Parents.First(parent => parent is Command))
        {
            names.Insert(0, at.Name);
        }

        return string.Join(' ', names);
    }
}

/// <summary>One example.</summary>
/// <param name="Path">The command it belongs to.</param>
/// <param name="Line">What to type.</param>
/// <param name="Meaning">What that does.</param>
internal sealed record Example(string Path, string Line, string Meaning);

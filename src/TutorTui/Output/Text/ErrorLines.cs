using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Languages;
using TutorTui.Platform;
using TutorTui.Terminal.Text;

namespace TutorTui.Output.Text;

/// <summary>Prints errors for the learner: what happened, why, and what to do. Each method returns the matching exit code.</summary>
internal static class ErrorLines
{
    public static int Report(this IConsole console, LabError error)
    {
        console.Note(error.What);
        console.WriteWhy(error.Why);
        foreach (var remedy in error.Remedies)
        {
            console.Error.WriteLine(FailureTexts.Current.Try(remedy));
        }

        return ExitCodes.Unreachable;
    }

    public static int Report(this IConsole console, ProgressError error)
    {
        console.Note(error.Message);
        return ExitCodes.Unreachable;
    }

    public static int Report(this IConsole console, LessonError error) =>
        console.Report(new LabError(error.What, error.Why, [error.Remedy]));

    /// <summary>An error in the program itself.</summary>
    public static int ReportFault(this IConsole console, Exception fault, string log)
    {
        console.Note(FailureTexts.Current.Fault(fault.Message));
        console.WriteWhy(FailureTexts.Current.FaultDetails(log));
        console.Error.WriteLine(FailureTexts.Current.Try(FailureTexts.Current.SameAgain));
        return ExitCodes.Fault;
    }

    /// <summary>The command line names something that does not exist.</summary>
    public static int ReportUsage(this IConsole console, string what, string remedy) => console.Report(what, remedy, ExitCodes.Usage);

    public static int Report(this IConsole console, string what, string remedy, int exitCode)
    {
        console.Note(what);
        console.Error.WriteLine(FailureTexts.Current.Try(remedy));
        return exitCode;
    }

    /// <summary>A remark of one line.</summary>
    public static void Note(this IConsole console, string text) => console.Error.WriteLine($"tutor: {text}");

    /// <summary>Further lines are aligned below the first.</summary>
    private static void WriteWhy(this IConsole console, string reason)
    {
        var indent = TextWidth.Of(FailureTexts.Current.Why(string.Empty));
        console.Error.WriteLine(FailureTexts.Current.Why(reason.ReplaceLineEndings($"\n{new string(' ', indent)}")));
    }
}

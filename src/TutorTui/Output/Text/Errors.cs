using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Languages;
using TutorTui.Platform;
using TutorTui.Tui.Screen;

namespace TutorTui.Output.Text;

/// <summary>Errors as the learner reads them: what happened, why, and what to do.</summary>
internal static class Errors
{
    public static int Report(LabError error)
    {
        Console.Error.WriteLine($"tutor: {error.What}");
        WriteWhy(error.Why);
        foreach (var remedy in error.Remedies)
        {
            Console.Error.WriteLine(FailureTexts.Current.Try(remedy));
        }

        return ExitCodes.Unreachable;
    }

    public static int Report(ProgressError error)
    {
        Console.Error.WriteLine($"tutor: {error.Message}");
        return ExitCodes.Unreachable;
    }

    public static int Report(LessonError error) => Report(new LabError(error.What, error.Why, [error.Remedy]));

    /// <summary>A bug of ours.</summary>
    public static int Fault(Exception fault, string log)
    {
        Console.Error.WriteLine($"tutor: {FailureTexts.Current.Fault(fault.Message)}");
        WriteWhy(FailureTexts.Current.FaultDetails(log));
        Console.Error.WriteLine(FailureTexts.Current.Try(FailureTexts.Current.SameAgain));
        return ExitCodes.Fault;
    }

    public static int Usage(string what, string remedy) => Say(what, remedy, ExitCodes.Usage);

    /// <summary>Says what is the matter and what to do about it.</summary>
    /// <returns>The exit status.</returns>
    public static int Say(string what, string remedy, int exitCode)
    {
        Console.Error.WriteLine($"tutor: {what}");
        Console.Error.WriteLine(FailureTexts.Current.Try(remedy));
        return exitCode;
    }

    /// <summary>Further lines stand below the first.</summary>
    private static void WriteWhy(string reason)
    {
        var indent = TextWidth.Of(FailureTexts.Current.Why(string.Empty));
        Console.Error.WriteLine(FailureTexts.Current.Why(reason.ReplaceLineEndings($"\n{new string(' ', indent)}")));
    }
}

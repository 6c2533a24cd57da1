using TutorTui.Core.Labs;
using TutorTui.Core.Lessons;
using TutorTui.Core.Progress;

namespace TutorTui.Output;

/// <summary>Errors as the learner reads them: what happened, why, and what to do.</summary>
internal static class Errors
{
    public static int Report(LabError error)
    {
        Console.Error.WriteLine($"tutor: {error.What}");
        Console.Error.WriteLine($"  why: {error.Why.ReplaceLineEndings("\n       ")}");
        foreach (var remedy in error.Remedies)
        {
            Console.Error.WriteLine($"  try: {remedy}");
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
        Console.Error.WriteLine($"tutor: something went wrong that should not have: {fault.Message}");
        Console.Error.WriteLine($"  why: this is a fault of the tutor's; {log} has the details");
        Console.Error.WriteLine("  try: the same again; nothing of your progress is lost");
        return ExitCodes.Fault;
    }

    public static int Usage(string what, string remedy)
    {
        Console.Error.WriteLine($"tutor: {what}");
        Console.Error.WriteLine($"  try: {remedy}");
        return ExitCodes.Usage;
    }
}

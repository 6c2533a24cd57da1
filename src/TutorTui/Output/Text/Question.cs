using TutorTui.Platform;

namespace TutorTui.Output.Text;

/// <summary>A question on the terminal.</summary>
internal static class Question
{
    /// <summary>
    /// True when somebody answers yes; if nobody can answer, false, after writing <paramref name="unasked"/>, which says what to
    /// do.
    /// </summary>
    public static bool Ask(this IConsole console, string question, string unasked)
    {
        if (console.IsInputRedirected)
        {
            console.Error.WriteLine(unasked);
            return false;
        }

        console.Error.Write($"{question} [y/N] ");
        return console.In.ReadLine()?.Trim() is "y" or "Y";
    }
}

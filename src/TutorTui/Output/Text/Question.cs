namespace TutorTui.Output.Text;

/// <summary>A question on the terminal.</summary>
internal static class Question
{
    /// <summary>True when somebody answers yes; where nobody can answer, <paramref name="unasked"/> says what to do.</summary>
    public static bool Ask(string question, string unasked)
    {
        if (Console.IsInputRedirected)
        {
            Console.Error.WriteLine(unasked);
            return false;
        }

        Console.Error.Write($"{question} [y/N] ");
        return Console.ReadLine()?.Trim() is "y" or "Y";
    }
}

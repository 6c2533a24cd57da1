using TutorTui.Core.Spelling;
using TutorTui.Languages;

namespace TutorTui.Output.Text;

/// <summary>Finds names similar to one that does not exist.</summary>
internal static class NameSuggestions
{
    private const int Most = 3;

    /// <summary>The question whether one of them was meant, or nothing if no name is similar.</summary>
    public static string Of(string text, IEnumerable<string> names)
    {
        var near = names
            .Select(name => (name, Distance: Distance(text, name)))
            .Where(candidate => candidate.Distance <= Math.Max(1, text.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .Take(Most)
            .Select(candidate => candidate.name)
            .ToList();
        return near.Count == 0 ? string.Empty : FailureTexts.Current.DidYouMean(near);
    }

    /// <summary>A name that contains the typed text is similar as well: <c>6.1</c> and <c>activity-6.01</c>.</summary>
    private static int Distance(string text, string name) =>
        Math.Min(EditDistance.Between(text, name), EditDistance.Between(text, name[(name.LastIndexOf('-') + 1)..]));
}

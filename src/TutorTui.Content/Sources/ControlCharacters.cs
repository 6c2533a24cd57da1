using System.Buffers;

namespace TutorTui.Content.Sources;

/// <summary>
/// Characters that could do something to a terminal instead of being shown: C0 without tab and line feed, DEL, C1, and
/// the marks that change the writing direction.
/// </summary>
internal static class ControlCharacters
{
    public static SearchValues<char> All { get; } = SearchValues.Create(
    [
        .. Range('\u0000', '\u0008'), .. Range('\u000B', '\u001F'), .. Range('\u007F', '\u009F'),
        .. Range('\u202A', '\u202E'), .. Range('\u2066', '\u2069'), '\uFEFF',
    ]);

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}

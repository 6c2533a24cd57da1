using System.Text;

namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>
/// Cuts a line of <c>iptables-save</c> into words and puts words together again: spaces separate, double quotes hold together, and
/// a backslash inside them takes the next character as it is.
/// </summary>
internal static class RuleWords
{
    public static IReadOnlyList<string> Split(string line)
    {
        List<string> words = [];
        var word = new StringBuilder();
        var (isQuoted, isInWord) = (false, false);
        for (var at = 0; at < line.Length; at++)
        {
            var c = line[at];
            if (c == '"')
            {
                (isQuoted, isInWord) = (!isQuoted, true);
            }
            else if (isQuoted && c == '\\' && at + 1 < line.Length)
            {
                word.Append(line[++at]);
            }
            else if (!isQuoted && char.IsWhiteSpace(c))
            {
                End();
            }
            else
            {
                isInWord = true;
                word.Append(c);
            }
        }

        End();
        return words;

        void End()
        {
            if (isInWord)
            {
                words.Add(word.ToString());
            }

            word.Clear();
            isInWord = false;
        }
    }

    /// <summary>The line that <see cref="Split"/> cuts into these words.</summary>
    public static string Join(IEnumerable<string> words) => string.Join(' ', words.Select(Quote));

    private static string Quote(string word) => word.Length > 0 && !word.Any(c => c is '"' or '\\' || char.IsWhiteSpace(c))
        ? word
        : $"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

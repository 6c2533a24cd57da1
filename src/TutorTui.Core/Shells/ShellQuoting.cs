using System.Collections.Immutable;
using System.Text;

namespace TutorTui.Core.Shells;

/// <summary>Writes words for a POSIX shell (XCU 2.2): the one place where that is done.</summary>
public static class ShellQuoting
{
    /// <summary>Characters besides letters and digits that no shell gives a meaning to.</summary>
    private const string Plain = "@%+=:,./_-{}";

    /// <summary>The word in single quotes.</summary>
    public static string Quote(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
    }

    /// <summary>The words as one line that a shell splits into the same words; those without special characters stay as they are.</summary>
    public static string Join(IEnumerable<string> words) => string.Join(' ', words.Select(word => IsPlain(word) ? word : Quote(word)));

    /// <summary>The words of a line that <see cref="Join"/> has made.</summary>
    public static ImmutableArray<string> Split(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        var (isQuoted, isInWord) = (false, false);
        for (var index = 0; index < line.Length; index++)
        {
            var c = line[index];
            if (c == '\'')
            {
                (isQuoted, isInWord) = (!isQuoted, true);
            }
            else if (isQuoted)
            {
                word.Append(c);
            }
            else if (c == ' ')
            {
                End();
            }
            else
            {
                isInWord = true;
                word.Append(c == '\\' && index + 1 < line.Length ? line[++index] : c);
            }
        }

        End();
        return words.ToImmutable();

        void End()
        {
            if (isInWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isInWord = false;
            }
        }
    }

    private static bool IsPlain(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal));
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace TutorTui.Core.Shells;

/// <summary>
/// Builds command lines for a POSIX shell; the only place that knows how words are quoted. Every value from a course, a learner
/// or an engine passes through here, so that it stays one word and is never run or expanded.
/// </summary>
public static class ShellQuoting
{
    /// <summary>Characters besides ASCII letters and digits that are never special to the shell, wherever they occur in an argument.</summary>
    private const string Plain = "_@%+:,./-";

    /// <summary>
    /// Quotes one word if needed: it stays as it is if no character is special to the shell, otherwise it is put in single quotes
    /// (POSIX XCU 2.2.2). An empty word gives <c>''</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The word contains NUL, which no program argument can.</exception>
    public static string Quote(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException("No argument of a program can hold NUL.", nameof(word));
        }

        return IsPlain(word) ? word : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
    }

    /// <summary>A command line of these words, each quoted if needed.</summary>
    /// <exception cref="ArgumentException">A word contains NUL.</exception>
    public static string Join(params IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return string.Join(' ', words.Select(Quote));
    }

    /// <summary>
    /// A command line as written, with every inserted value quoted as one word, and an inserted sequence of strings as one word
    /// each: <c>Format($"docker volume rm {name} &amp;&amp; docker ps")</c>. A value must not stand between quotes of the text.
    /// </summary>
    /// <exception cref="ArgumentException">A value contains NUL.</exception>
    public static string Format(FormattableString line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var words = Array.ConvertAll(line.GetArguments(), static object? (value) => value is IEnumerable<string> several
            ? Join(several)
            : Quote(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty));
        return string.Format(CultureInfo.InvariantCulture, line.Format, words);
    }

    /// <summary>The words of a line made by <see cref="Join"/>: only single quotes and backslashes are undone.</summary>
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

    /// <summary><c>=</c> is safe in options only: <c>a=b</c> at the beginning of a command would set a variable.</summary>
    private static bool IsPlain(string word) =>
        word.Length > 0
        && word.All(c => char.IsAsciiLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal) || (c == '=' && word[0] == '-'));
}

using TutorTui.Content.Diagnostics;
using TutorTui.Content.Sources;

namespace TutorTui.Content.Markdown;

/// <summary>One <c>key=value</c> or <c>key="value with spaces"</c>.</summary>
internal readonly record struct AttributeWord(string Key, string Value, SourcePosition Position)
{
    public bool HasValue => Value.Length > 0;

    public static IEnumerable<AttributeWord> Split(SourceLine line)
    {
        var text = line.Text;
        var index = 0;
        while (index < text.Length)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                index++;
                continue;
            }

            var end = EndOfWord(text, index);
            var (key, value) = text[index..end].Split('=', 2) is [var left, var right] ? (left, right) : (text[index..end], string.Empty);
            yield return new(key, value.Replace("\"", string.Empty, StringComparison.Ordinal), line.Position.Right(index));
            index = end;
        }
    }

    private static int EndOfWord(string text, int index)
    {
        var isQuoted = false;
        for (; index < text.Length; index++)
        {
            if (text[index] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && char.IsWhiteSpace(text[index]))
            {
                break;
            }
        }

        return index;
    }
}

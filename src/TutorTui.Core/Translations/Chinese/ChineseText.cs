using System.Runtime.CompilerServices;
using System.Text;

namespace TutorTui.Core.Translations.Chinese;

/// <summary>
/// Formats a Chinese text whose arguments may be Chinese or Latin. A half-width space is inserted between Chinese
/// and Latin, and none between two Chinese characters or beside full-width punctuation, whatever the arguments are.
/// </summary>
internal static class ChineseText
{
    public static string Of(Composition text) => text.ToString();

    /// <summary>The interpolated string handler that the compiler uses.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Composition(int literalLength, int formattedCount)
    {
        private const int UsualFilling = 12;

        private readonly StringBuilder _text = new(literalLength + (formattedCount * UsualFilling));

        public void AppendLiteral(string part) => Append(part);

        public void AppendFormatted<T>(T part) => Append(part?.ToString() ?? string.Empty);

        public override string ToString() => _text.ToString();

        private void Append(string part)
        {
            if (part.Length > 0 && _text.Length > 0 && NeedsSpace(_text[^1], part[0]))
            {
                _text.Append(' ');
            }

            _text.Append(part);
        }

        private static bool NeedsSpace(char left, char right) =>
            (IsIdeograph(left) && IsLatin(right)) || (IsLatin(left) && IsIdeograph(right));

        private static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9fff';

        /// <summary>Neither Chinese nor Chinese punctuation, which contains its own spacing.</summary>
        private static bool IsLatin(char c) =>
            !IsIdeograph(c) && !char.IsWhiteSpace(c)
            && c is not ((>= '\u3000' and <= '\u303f') or (>= '\uff00' and <= '\uffef') or '“' or '”');
    }
}

using System.Globalization;
using System.Text;
using TutorTui.Terminal.Parsing;

namespace TutorTui.Terminal.Screen;

/// <summary>
/// The graphemes of more than one code point that are on the screen, by number, and the texts of all cells. Adding a known
/// grapheme again allocates nothing.
/// </summary>
internal sealed class ClusterTable
{
    private const char Joiner = '\u200d';
    private const int FirstRegionalIndicator = 0x1f1e6;
    private const int LastRegionalIndicator = 0x1f1ff;

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(value => ((char)value).ToString())];

    private readonly SlotTable<string> _clusters = new(VtLimits.MaxClusters);
    private readonly Dictionary<(uint Text, int Next), uint> _joined = [];
    private readonly Dictionary<uint, string> _single = [];

    public SlotTable<string> Clusters => _clusters;

    /// <summary>The text of a cell; null if it shows nothing.</summary>
    public string? TextOf(uint text)
    {
        if (text < Ascii.Length)
        {
            return text == 0 ? null : Ascii[text];
        }

        if ((text & PackedCell.ClusterFlag) != 0)
        {
            return _clusters[NumberOf(text)];
        }

        if (!_single.TryGetValue(text, out var single))
        {
            if (_single.Count >= VtLimits.MaxClusters)
            {
                _single.Clear();
            }

            single = new Rune(text).ToString();
            _single[text] = single;
        }

        return single;
    }

    /// <summary>A grapheme with a combining character added; the unchanged grapheme if it is at its limit or the table is full.</summary>
    public uint Append(uint text, int codePoint)
    {
        if (_joined.TryGetValue((text, codePoint), out var known))
        {
            return known;
        }

        var whole = (TextOf(text) ?? " ") + new Rune(codePoint);
        return whole.Length <= VtLimits.MaxGraphemeLength && MarksAtTheEnd(whole) <= VtLimits.MaxMarks
            ? Intern(text, codePoint, whole, otherwise: text)
            : text;
    }

    /// <summary>A quick test whether <see cref="TryJoin"/> could succeed.</summary>
    public static bool MayJoin(uint text, int codePoint) =>
        (text & PackedCell.ClusterFlag) != 0 || (IsRegionalIndicator((int)text) && IsRegionalIndicator(codePoint));

    /// <summary>
    /// Joins a character that has columns of its own to the grapheme before it, if they form one grapheme by Unicode's
    /// annex 29: emoji after a joiner, and the second letter of a flag.
    /// </summary>
    /// <returns>The joined grapheme, or 0 if they are two.</returns>
    public uint TryJoin(uint text, int codePoint)
    {
        if ((text & PackedCell.ClusterFlag) != 0 && TextOf(text)![^1] != Joiner)
        {
            return 0;
        }

        if (_joined.TryGetValue((text, codePoint), out var known))
        {
            return known;
        }

        var whole = TextOf(text) + new Rune(codePoint);
        return whole.Length <= VtLimits.MaxGraphemeLength && StringInfo.GetNextTextElementLength(whole) == whole.Length
            ? Intern(text, codePoint, whole, otherwise: 0)
            : 0;
    }

    /// <summary>Keeps only the graphemes that are in use.</summary>
    /// <param name="isUsed">By number.</param>
    public void Sweep(ReadOnlySpan<bool> isUsed)
    {
        _joined.Clear();
        _clusters.Sweep(isUsed);
    }

    public static int NumberOf(uint text) => (int)(text & ~PackedCell.ClusterFlag);

    private static int MarksAtTheEnd(string text)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            count = isMark ? count + 1 : 0;
        }

        return count;
    }

    private static bool IsRegionalIndicator(int codePoint) =>
        codePoint is >= FirstRegionalIndicator and <= LastRegionalIndicator;

    private uint Intern(uint text, int codePoint, string whole, uint otherwise)
    {
        if (!_clusters.TryGetNumber(whole, out var number))
        {
            return otherwise;
        }

        if (_joined.Count >= VtLimits.MaxClusters)
        {
            _joined.Clear();
        }

        return _joined[(text, codePoint)] = PackedCell.ClusterFlag | (uint)number.Value;
    }
}

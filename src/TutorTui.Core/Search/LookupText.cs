using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TutorTui.Core.Search;

/// <summary>What somebody looks up, taken apart. Pure.</summary>
/// <param name="Words">The words to search for: without what only makes a question of them.</param>
/// <param name="AsksMeaning">It asks what something is.</param>
public sealed partial record LookupText(string Words, bool AsksMeaning)
{
    /// <summary>Words that make a question in Chinese, longer ones first. They stand in no text that answers it.</summary>
    private static readonly ImmutableArray<string> Fillers =
    [
        "是什么意思", "什么意思", "有什么区别", "的区别", "怎么办", "怎么样", "什么是", "是什么", "为什么", "什么叫", "请问", "怎样", "怎么", "如何", "能不能", "可不可以", "是否", "哪些",
        "一个", "之间", "吗", "呢", "了", "我想", "我要", "请",
    ];

    /// <summary>Takes a question apart; of a text that holds nothing but a question's words, all words are kept.</summary>
    public static LookupText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var asks = Asking.Match(text) is { Success: true } || AskingInChinese.IsMatch(text);
        var bare = Asking.Replace(text, string.Empty);
        bare = Fillers.Aggregate(bare, (words, filler) => words.Replace(filler, " ", StringComparison.Ordinal)).Trim(' ', '?', '？', '。', '！');
        return new(bare.Length == 0 ? text : bare, asks);
    }

    [GeneratedRegex(@"^\s*(?:what(?:'s|\u2019s| is| are| does)|define|meaning of|explain)\s+(?:(?:an?|the)\s+)?|\s+(?:mean|means)\s*\??\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asking { get; }

    [GeneratedRegex("^\\s*什么(?:是|叫)|(?:是什么|什么意思)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AskingInChinese { get; }
}

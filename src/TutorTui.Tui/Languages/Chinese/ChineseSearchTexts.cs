using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;
using TutorTui.Core.Search;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseSearchTexts : SearchTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<SearchTexts>.Add(Language.Chinese, new ChineseSearchTexts());

    public override string Title => "查找";

    public override string KeysOfHits => "↑ ↓ 选择 · Enter 打开 · Esc 关闭";

    public override string KeysOfHit => "Esc 返回结果列表";

    public override string TypeAWord => "输入要查的内容，中文、英文都可以：术语、命令、错误信息、想做的事。";

    public override string NothingFound => "没有找到相关内容。";

    public override string Heading(SearchEntry entry) => entry.Kind switch
    {
        SearchKind.Text or SearchKind.Reference => entry.Title,
        SearchKind.Hint => $"提示 · {entry.Title}",
        SearchKind.Solution => $"答案 · {entry.Title}",
        SearchKind.Glossary => $"术语 · {entry.Title}",
        SearchKind.Error => $"错误 · {entry.Title}",
        _ => throw new InvalidOperationException($"No heading for {entry.Kind}."),
    };
}

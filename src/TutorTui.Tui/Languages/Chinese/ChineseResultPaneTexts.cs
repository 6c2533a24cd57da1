using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseResultPaneTexts : ResultPaneTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ResultPaneTexts>.Add(Language.Chinese, new ChineseResultPaneTexts());

    public override string Wanted => "期望";

    public override string Observed => "实际";

    public override string Where => "位置";

    public override string SeeIt => "查看";

    public override string At(string place, string time) => $"{place}，{time}";

    public override string HopName(string hop) => $"{hop}：";

    public override string OnlyInTheBook => "书中的输出有，而你的没有：";

    public override string OnlyInYours => "你的输出有，而书中没有：";

    public override string MoreLines(int count) => $"还有 {count} 行";
}

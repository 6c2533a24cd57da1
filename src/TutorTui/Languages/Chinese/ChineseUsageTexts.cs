using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseUsageTexts : UsageTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<UsageTexts>.Add(Language.Chinese, new ChineseUsageTexts());

    public override string UnknownWord(string word) => $"无法识别的命令或参数“{word}”。";

    public override string NotMatched(string word) => $"没有“{word}”。你是不是想输入：";

    public override string VerbMissing => "还缺少一个命令。";

    public override string ArgumentMissing(string argument, string command) => $"命令 `{command}` 缺少参数 <{argument}>。";

    public override string ValueMissing(string option) => $"选项 {option} 后面缺少值。";

    public override string TooManyValues(string option, int count) => $"选项 {option} 只能有一个值，这里给了 {count} 个。";

    public override string NotOfType(string value, string option, Type type) => $"选项 {option} 的值“{value}”无效，这里需要一个数字。";

    public override string NotAllowed(string value, IReadOnlyList<string> allowed) => $"不能是“{value}”，只能是：{string.Join("、", allowed)}。";
}

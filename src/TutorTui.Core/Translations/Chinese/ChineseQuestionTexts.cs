using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseQuestionTexts : QuestionTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<QuestionTexts>.Add(Language.Chinese, new ChineseQuestionTexts());

    public override string PressToAnswer(string question) => ChineseText.Of($"{question}按 a 回答。");

    public override string NoAnswer => "还没有答案";

    public override string Right(string answer) => $"正确：{answer}。";

    public override string Wrong(string answer, string advice) => ChineseText.Of($"{answer}不对。{advice}");

    public override string LooksLikeAddress => "IPv4 地址的写法像 10.1.1.5。";

    public override string OtherAddress => "这是一个地址，但不是问题所问的那一个。";

    public override string LooksLikeSubnet => "子网的写法像 10.1.1.0/24：第一个地址、一个斜线，再加上固定的位数。";

    public override string NameOfMachine => "答案是一台机器的名字。";

    public override string RefreshChecks => "请再看一遍；下面的命令会显示它。";

    public override string RightWord => "正确的词";

    public override string ItsAddress => "它的 IPv4 地址";

    public override string Subnet => "这个网络的子网";

    public override string Gateway => "这个网络的网关";

    public override string Machine => "机器的名字";
}

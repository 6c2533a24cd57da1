using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseLabOutputTexts : LabOutputTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LabOutputTexts>.Add(Language.Chinese, new ChineseLabOutputTexts());

    public override string Gone => "实验环境已删除。你的进度仍然保留。";

    public override string StartIt => "实验环境没有启动。启动它：tutor lab up";

    public override string Ready(string name, string address, string machine) => $"{name}  {address}  已就绪：tutor lab ssh {machine}";

    public override string Begins(string title) => $"{title}：开始";

    public override string Done(string title) => $"{title}：完成";

    public override string Failed(string title) => $"{title}：失败";

    public override string Skipped(string title, string detail) => $"{title}：已就绪{(detail.Length > 0 ? $"（{detail}）" : string.Empty)}";
}

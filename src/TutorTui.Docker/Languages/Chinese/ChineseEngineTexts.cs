using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Docker.Languages.Chinese;

internal sealed class ChineseEngineTexts : EngineTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<EngineTexts>.Add(Language.Chinese, new ChineseEngineTexts());

    public override string Refused(MachineName machine, int status, string answer) => $"{machine} 的 Docker Engine 拒绝了请求（{status}）：{answer}";

    public override string TimedOut(MachineName machine, TimeSpan patience, string fault) =>
        $"{machine} 的 Docker Engine 在 {patience.TotalSeconds:0} 秒内没有回应（{fault}）。";

    public override string Unreachable(MachineName machine, string why) =>
        $"无法连接 {machine} 的 Docker Engine：{why}。`tutor lab status` 会显示实验环境的状态。";
}

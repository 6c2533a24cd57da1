using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Requests;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseRequestTexts : RequestTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<RequestTexts>.Add(Language.Chinese, new ChineseRequestTexts());

    public override string NotInstalled(string program) => program is "ping"
        ? "这里没有 ping。"
        : $"这里没有 {program}：请改用 {(program is "curl" ? "wget -qO-" : "curl")}。";

    public override string AskedForHeaders(string option) => $"加上 `{option}` 后，它只请求头部，不请求网页：请去掉 `{option}`。";

    public override string SavedToFile(string file, string instead) =>
        $"它把网页保存到了文件 {file}，没有显示出来（可用 `{instead}` 查看该文件）。请用 `curl` 或 `wget -qO-` 在这里查看网页。";

    public override string ThrownAway => "它把回答丢弃了（/dev/null）：请去掉这部分。";

    public override string HidesAnswers(string option) => $"加上 `{option}` 后，它不显示每一次的回答：请去掉 `{option}`。";

    public override string AskedEncrypted => "它用 https 请求，但这个服务器只用 http：请改用 http://。";

    public override string OtherPort(int asked, int wanted) => $"它请求的是端口 {asked}；这里要的是端口 {wanted}。";

    public override string OtherAnswer(string? status) => status is null
        ? "它得到了回答，所以网络没有问题；但回答是另一个网页。"
        : $"它得到的回答是 {status}，所以网络没有问题；但回答是另一个网页。";

    public override string Filtered => "只显示了经过管道的内容：请去掉 `|` 再运行。";

    public override string RunAgain => "请再运行一次。";
}

using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Ssh.Languages.Chinese;

internal sealed class ChineseSshTexts : SshTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<SshTexts>.Add(Language.Chinese, new ChineseSshTexts());

    public override string WrongHostKey(MachineName machine, string host, string offered, string pinned) =>
        $"{host} 上的 {machine} 不是这个实验环境创建的机器：它出示的主机密钥是 SHA256:{offered}，应为 SHA256:{pinned}。`tutor lab reset` 会重新创建机器。";

    public override string KeyRefused(MachineName machine) => $"{machine} 不接受实验环境的密钥。`tutor lab reset` 会重新创建机器。";

    public override string KeyNotReadable(string path, string why) => $"无法读取实验环境的密钥 {path}：{why} `tutor lab up` 会重新生成它。";

    public override string NoConnection(MachineName machine, string host, string why) =>
        $"无法连接 {host} 上的 {machine}：{why}。`tutor lab status` 会显示实验环境的状态，`tutor lab up` 会启动没有运行的部分。";

    public override string TooSlow(MachineName machine, string commandLine, TimeSpan patience) =>
        $"{machine} 在 {patience.TotalSeconds:0} 秒内没有执行完 `{commandLine}`。";

    public override string ConnectionGone(string why) => $"连接已断开：{why}";

    public override string ConnectionLost(MachineName machine, string why) => $"与 {machine} 的连接断开了：{why}";

    public override string ShellEnded(MachineName machine) => $"{machine} 上的 shell 已经结束。";
}

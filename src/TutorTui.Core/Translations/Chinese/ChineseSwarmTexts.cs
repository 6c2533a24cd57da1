using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Swarm;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseSwarmTexts : SwarmTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<SwarmTexts>.Add(Language.Chinese, new ChineseSwarmTexts());

    public override string NoManager => "还没有一台机器是 swarm 的 manager。";

    public override string ActiveSwarm => "处于活动状态的 swarm";

    public override string NoSwarm => "没有 swarm";

    public override string MadeElsewhere(MachineName other, MachineName wanted) =>
        $"swarm 建在了 {other} 上，但它的 manager 应该是 {wanted}。在 {other} 上用 `docker swarm leave --force` 结束它，再从 {wanted} 重新开始。";

    public override string Manager(MachineName machine) => $"{machine} 是 manager";

    public override string NotInSwarm(MachineName machine) => $"{machine} 还不在 swarm 里。";

    public override string State(string state) => $"swarm {state}";

    public override string Members(int count, MachineName manager) => $"{Nodes(count)}，{manager} 是 manager";

    public override string Nodes(int count) => $"{count} 个节点";

    public override string InOtherSwarm(MachineName stranger, MachineName manager) =>
        $"{stranger} 和 {manager} 不在同一个 swarm 里。先在那里运行 `docker swarm leave`，再加入这一个。";

    public override string HasNodes(int count) => $"swarm 里有 {Nodes(count)}。";

    public override string OtherManager(MachineName manager, MachineName wanted) => $"manager 是 {manager}；应该是 {wanted}。";

    public override string AnyNode => "swarm 的节点";

    public override string NoNode => "不是这个 swarm 的节点";

    public override string NoNodeOf(MachineName machine, MachineName manager) => $"{machine} 还不是 {manager} 所在 swarm 的节点。";

    public override string NodeIs(MachineName machine, string state) => $"{machine} 的状态是 {state}。";

    public override string NodeDiffers(MachineName machine, string faults) => ChineseText.Of($"{machine} 是 swarm 的节点，但{faults}。");
}

namespace TutorTui.Core.Languages.Chinese;

internal sealed class ChineseServiceTexts : ServiceTexts
{
    public override string Runs(string service, int running, int expected) => $"{service} 正在运行，{expected} 个任务中有 {running} 个在运行。";

    public override string WantsNoTask(string service) =>
        $"{service} 不要求任何任务。用 `docker service scale {service}=1` 可以给它一个任务。";
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseLessonTexts : LessonTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LessonTexts>.Add(Language.Chinese, new ChineseLessonTexts());

    public override string Looking => "正在查看……";

    public override string NotLookedYet => "还没有查看过实验环境。请稍后再试。";

    public override string SoWhenPassed => "这一步通过时是符合的。";

    public override string NoManager => "还没有机器是 swarm 的 manager。请先完成前面的步骤。";

    public override string WaitsForStep(int number, string title) => $"等待第 {number} 步“{title}”。";

    public override string WaitsForSkippedStep(int number, string title) =>
        $"等待第 {number} 步“{title}”，而你跳过了它。请补做那一步，或者把这一步也跳过。";

    public override string Needs(string sentence) => $"首先必须做到：{sentence}。";

    public override string NoRunningTask(string service) => $"服务 {service} 还没有正在运行的容器。请先完成前面的步骤。";

    public override string NoLongerSo(DateTimeOffset since, FinishedCommand? after, ImmutableArray<int> neededBy)
    {
        var cause = after is null ? string.Empty : $"，就在 {after.Machine} 上执行 `{after.CommandLine}` 之后";
        var needed = neededBy.IsEmpty ? "剩下的步骤都不需要它。" : $"第 {string.Join("、", neededBy)} 步需要它。";
        return $"从 {since:HH:mm:ss} 起不再符合{cause}。{needed}";
    }

    public override string StepOf(LessonId lesson, int number, string title) => $"{lesson} 第 {number} 步：{title}";
}

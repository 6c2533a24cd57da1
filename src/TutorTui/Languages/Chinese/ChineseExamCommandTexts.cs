using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseExamCommandTexts : ExamCommandTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ExamCommandTexts>.Add(Language.Chinese, new ChineseExamCommandTexts());

    public override string Exam => "参加考试，或者列出所有考试";

    public override string ExamId => "考试的 ID，例如 chapter-6";

    public override string ExamJson => "以 JSON 格式输出考试列表";

    public override string Start => "开始考试：准备好机器并开始计时";

    public override string StartSeed => "用这个数字决定每次考试不同的名称和地址";

    public override string StartMissed => "只做上一次考试没有完成的任务";

    public override string StartYes => "不经询问，直接开始";

    public override string Status => "显示正在进行的考试：剩余时间、任务和标记";

    public override string StatusJson => "以 JSON 格式输出这次考试";

    public override string StatusText => "同时显示任务全文";

    public override string Flag => "标记考试中的一个任务，或取消标记";

    public override string FlagTask => "任务的序号或 ID";

    public override string Finish => "交卷并查看成绩";

    public override string FinishYes => "不经询问，直接交卷";

    public override string Resume => "继续正在进行的考试";

    public override string Result => "显示已结束的考试：得分、评分点和没有完成的部分";

    public override string ResultAttempt => "某一次考试，例如 chapter-6-2；只写考试的 ID 表示该考试最近的一次；不写则表示最近的一次";

    public override string ResultJson => "以 JSON 格式输出成绩";
}

using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseExampleTexts : ExampleTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ExampleTexts>.Add(Language.Chinese, new ChineseExampleTexts());

    public override string OpenScreen => "打开全屏界面";

    public override string OpenScreenInChinese => "仅这一次全部使用中文";

    public override string ReadLesson => "阅读一课";

    public override string LookUpInTwoLanguages => "查找词语，中英文均可";

    public override string LessonsForPrograms => "所有的课，供程序读取";

    public override string LessonOfWidth => "一课的正文，每行 60 列";

    public override string HintsOfStep => "步骤 3 的提示";

    public override string AllAboutWords => "与这些词语有关的全部内容";

    public override string SameInChinese => "用中文查找";

    public override string MachinesAsLessonBegins => "把机器准备成这一课开始时的样子";

    public override string OtherNamesAndAddresses => "同样，但换一组名称和地址";

    public override string LessonProgressForPrograms => "一课的完成情况，供程序读取";

    public override string SolveFirstSteps => "输入前三个步骤的答案";

    public override string HowFar => "你的进度";

    public override string Exams => "所有考试";

    public override string OpenExam => "打开一个考试";

    public override string SeedOfClass => "全班使用同一组名称和地址";

    public override string OnlyMissed => "只做上一次没有完成的部分";

    public override string FlagTask => "标记任务 3，稍后再做";

    public override string TimeAndTasks => "剩余时间和任务全文";

    public override string FinishExam => "交卷并查看成绩";

    public override string ReviewAttempt => "第二次考试的讲评";

    public override string ReportWithCharts => "带图表的网页";

    public override string SignedFile => "用于提交的带签名的文件";

    public override string VerifyClass => "检查全班的文件并合并成一张表";

    public override string MachinesReady => "准备好两台机器";

    public override string ShellOnMachine => "Machine1 上的 shell";

    public override string WhatWorks => "哪些可用，哪些不可用";

    public override string SpeakChinese => "界面和课程都使用中文";

    public override string CompleteWords => "在当前 shell 中启用补全";
}

using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.Chinese;

internal sealed class ChineseLessonCommandTexts : LessonCommandTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LessonCommandTexts>.Add(Language.Chinese, new ChineseLessonCommandTexts());

    public override string Lesson => "课的编号，例如 6.05";

    public override string List => "列出所有的课";

    public override string ListJson => "以 JSON 格式输出";

    public override string Show => "显示一课的正文";

    public override string ShowStep => "步骤的编号或名称；不写则显示整课";

    public override string ShowWidth => "每行的列数，超出则换行";

    public override string Hint => "显示一课或一个步骤的提示，或者查找词语";

    public override string HintWords => "课的编号，后面还可以加上步骤的序号或 ID；或者要查找的词语，中英文均可";

    public override string HintLevel => "只显示到这一级为止的提示";

    public override string HintLimit => "最多显示多少条结果";

    public override string HintJson => "以 JSON 格式输出查找结果";

    public override string Start => "开始一课：按照它的要求准备机器";

    public override string StartYes => "不经询问，直接删除妨碍这一课的内容";

    public override string StartSeed => "换一组名称和地址来练习，由这个数字决定";

    public override string Check => "检查一课的完成情况，并指出还缺什么";

    public override string CheckAnswer => "回答下一个步骤提出的问题";

    public override string CheckJson => "以 JSON 格式输出检查结果";

    public override string Solve => "把参考答案输入机器的 shell";

    public override string SolveTo => "做完这个步骤后停止（序号或 ID）";

    public override string Progress => "逐步显示你的进度";

    public override string ProgressJson => "以 JSON 格式输出进度";
}

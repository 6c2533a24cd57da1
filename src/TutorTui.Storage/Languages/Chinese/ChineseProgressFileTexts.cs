using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Storage.Languages.Chinese;

internal sealed class ChineseProgressFileTexts : ProgressFileTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ProgressFileTexts>.Add(Language.Chinese, new ChineseProgressFileTexts());

    public override string DiskFull(string path) => $"无法把学习进度保存到 {path}：磁盘已满。请腾出空间，之后会保存还没有保存的内容。";

    public override string Locked(string path, int seconds) => $"无法把学习进度保存到 {path}：另一个程序锁定它超过了 {seconds} 秒。请关闭那个程序，之后会保存还没有保存的内容。";

    public override string Unusable(string path, string why) => $"无法把学习进度保存到 {path}：{why} 把这个文件移走，就会从空文件重新开始；文件里的内容不会被删除。";

    public override string NotKept(string path, string why) => $"无法把学习进度保存到 {path}：{why}";

    public override string NotPutAside(string path, string damage, string why) => $"{path} 已损坏（{damage}），并且无法移到一边：{why}";

    public override string PutAside(string path, string damage, string aside) => $"{path} 已损坏（{damage}）。它已另存为 {aside}，并会建立一个新文件：请再试一次。";

    public override string OfNewerTutor(long format, long known) => $"它是由更新版本的教程写入的（格式 {format}，当前教程只认识 {known}）。请更新教程。";

    public override string Unreadable(string path, int count) => $"{path} 中有 {count} 条记录无法读取，其余记录照常有效。无法读取的内容仍保留在文件里。";
}

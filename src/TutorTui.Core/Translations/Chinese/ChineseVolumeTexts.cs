using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Volumes;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseVolumeTexts : VolumeTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<VolumeTexts>.Add(Language.Chinese, new ChineseVolumeTexts());

    public override string HasVolume(MachineName machine, string volume) => $"{machine} 上有卷 {volume}。";

    public override string FoundVolume(string volume, string driver) => $"{volume}，驱动 {driver}";

    public override string WantedVolume(VolumeSelector wanted) => wanted.Name is { } name ? $"卷 {name}" : wanted.IsNamed ? "由你起名的卷" : "卷";

    public override string NoSuchVolume => "没有这个卷";

    public override string OtherDriver(string volume, string observed, string? wanted) => $"卷 {volume} 已经存在，但它的驱动是 {observed}，应为 {wanted}。";

    public override string SeenDriver(string driver) => $"驱动 {driver}";

    public override string NamelessOn(MachineName machine) => $"{machine} 上有一个卷，但名字不是你起的。请给它起名：`docker volume create 名字`，或者 `-v 名字:/位置`。";

    public override string Nameless => "没有名字的卷";

    public override string Volume(string name) => $"卷 {name}";

    public override string Folder(string path) => $"机器的 {path}";

    public override string AnyFolder => "机器上的文件夹";

    public override string AnyOf(string kind) => $"{kind} 挂载";

    public override string AnyMount => "一个挂载";

    public override string MountedInstead(string target, string observed, string wanted) =>
        ChineseText.Of($"它在 {target} 挂载的是{observed}，应为{wanted}");

    public override string NamelessAt(string target) => $"它在 {target} 挂载的是没有名字的卷";

    public override string NameBeforeColon(string target) => $"把名字写在冒号前面：`-v 名字:{target}`";

    public override string MountVolume(string? volume, string target) => $"-v {volume ?? "名字"}:{target}";

    public override string MountFolder(string? path, string target) => $"-v {path ?? "/文件夹"}:{target}，路径以斜线开头";

    public override string ReadOnly => "只读";

    public override string Writable => "可写";

    public override string AddReadOnly => "加上 :ro";

    public override string LeaveReadOnlyOut => "去掉 :ro";

    public override string MayWrite(string target) => $"它可以写入 {target}";

    public override string MayNotWrite(string target) => $"它不能写入 {target}";

    public override string Nothing => "什么也没有";

    public override string NothingAt(string target) => $"它在 {target} 什么也没有挂载";

    public override string At(string mount, string target) => ChineseText.Of($"{mount}，位于 {target}");

    public override string MountedElsewhere(string mount, string target, string wanted) =>
        ChineseText.Of($"{mount}挂载在了 {target}，应在 {wanted}");

    public override string FileWith(string path, string text) => $"{path}，包含“{text}”";

    public override string NoFile(string place, string path) => $"{place} 里还没有文件 {path}。";

    public override string EmptyFile => "空文件";

    public override string HasFile(string place, string path) => $"{place} 里有 {path}。";

    public override string FileLacks(string place, string path, string text) => $"{place} 里有文件 {path}，但其中没有“{text}”。";
}

using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Images;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseInstalledTexts : InstalledTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<InstalledTexts>.Add(Language.Chinese, new ChineseInstalledTexts());

    public override string Plugin(string name) => $"插件 {name}";

    public override string Enabled(string plugin) => $"{plugin}，已启用";

    public override string Disabled(string plugin) => $"{plugin}，未启用";

    public override string NotInstalled => "没有安装";

    public override string HasPlugin(MachineName machine) => $"{machine} 上有这个插件，并且已启用。";

    public override string OtherPlugin(MachineName machine, string observed, string wanted) =>
        $"{machine} 上有插件 {observed}，但需要的是 {wanted}。冒号后面的标签也要一致。";

    public override string PluginDisabled(MachineName machine, string plugin) =>
        $"{machine} 上装了这个插件，但没有启用。用 `docker plugin enable {plugin}` 启用它。";

    public override string BeingEnabled => "插件已经在了，正在启用";

    public override string EnabledUnit => "已启用";

    public override string Image(string name) => $"镜像 {name}";

    public override string NoSuchImage => "没有这个镜像";

    public override string HasImage(MachineName machine, string image) => $"{machine} 上有镜像 {image}。";

    public override string HasNoImage(MachineName machine, string image) => $"{machine} 上还没有镜像 {image}。";
}

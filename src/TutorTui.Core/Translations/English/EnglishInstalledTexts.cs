using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Images;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishInstalledTexts : InstalledTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<InstalledTexts>.Add(Language.English, new EnglishInstalledTexts());

    public override string Plugin(string name) => $"plugin {name}";

    public override string Enabled(string plugin) => $"{plugin}, enabled";

    public override string Disabled(string plugin) => $"{plugin}, disabled";

    public override string NotInstalled => "not installed";

    public override string HasPlugin(MachineName machine) => $"{machine} has the plugin, enabled.";

    public override string OtherPlugin(MachineName machine, string observed, string wanted) =>
        $"{machine} has the plugin {observed}, but wanted is {wanted}. The tag behind the colon matters.";

    public override string PluginDisabled(MachineName machine, string plugin) =>
        $"The plugin is installed on {machine}, but disabled. `docker plugin enable {plugin}` turns it on.";

    public override string BeingEnabled => "The plugin is there and is being enabled";

    public override string EnabledUnit => "enabled";

    public override string Image(string name) => $"the image {name}";

    public override string NoSuchImage => "no such image";

    public override string HasImage(MachineName machine, string image) => $"{machine} has the image {image}.";

    public override string HasNoImage(MachineName machine, string image) => $"{machine} has no image {image} yet.";
}

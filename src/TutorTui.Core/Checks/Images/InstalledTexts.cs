using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Images;

/// <summary>Texts about an engine's plugins and images.</summary>
internal abstract class InstalledTexts
{
    public static InstalledTexts Current => LanguageTable<InstalledTexts>.Current;

    public abstract string Plugin(string name);

    public abstract string Enabled(string plugin);

    public abstract string Disabled(string plugin);

    public abstract string NotInstalled { get; }

    public abstract string HasPlugin(MachineName machine);

    public abstract string OtherPlugin(MachineName machine, string observed, string wanted);

    public abstract string PluginDisabled(MachineName machine, string plugin);

    public abstract string BeingEnabled { get; }

    /// <summary>The unit that is counted while a plugin is being enabled.</summary>
    public abstract string EnabledUnit { get; }

    public abstract string Image(string name);

    public abstract string NoSuchImage { get; }

    public abstract string HasImage(MachineName machine, string image);

    public abstract string HasNoImage(MachineName machine, string image);
}

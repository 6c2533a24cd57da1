using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Volumes;

/// <summary>Texts about volumes, mounts and files.</summary>
internal abstract class VolumeTexts
{
    public static VolumeTexts Current => LanguageTable<VolumeTexts>.Current;

    public abstract string HasVolume(MachineName machine, string volume);

    public abstract string FoundVolume(string volume, string driver);

    /// <summary>The wanted object, as a phrase without an article.</summary>
    public abstract string WantedVolume(VolumeSelector wanted);

    public abstract string NoSuchVolume { get; }

    public abstract string OtherDriver(string volume, string observed, string? wanted);

    public abstract string SeenDriver(string driver);

    public abstract string NamelessOn(MachineName machine);

    public abstract string Nameless { get; }

    /// <summary>The mounted object, to be placed in the sentences below.</summary>
    public abstract string Volume(string name);

    public abstract string Folder(string path);

    public abstract string AnyFolder { get; }

    /// <summary>Docker's word for the kind of mount.</summary>
    public abstract string AnyOf(string kind);

    public abstract string AnyMount { get; }

    public abstract string MountedInstead(string target, string observed, string wanted);

    public abstract string NamelessAt(string target);

    public abstract string NameBeforeColon(string target);

    public abstract string MountVolume(string? volume, string target);

    public abstract string MountFolder(string? path, string target);

    public abstract string ReadOnly { get; }

    public abstract string Writable { get; }

    public abstract string AddReadOnly { get; }

    public abstract string LeaveReadOnlyOut { get; }

    public abstract string MayWrite(string target);

    public abstract string MayNotWrite(string target);

    public abstract string Nothing { get; }

    public abstract string NothingAt(string target);

    public abstract string At(string mount, string target);

    public abstract string MountedElsewhere(string mount, string target, string wanted);

    public abstract string FileWith(string path, string text);

    public abstract string NoFile(string place, string path);

    public abstract string EmptyFile { get; }

    public abstract string HasFile(string place, string path);

    public abstract string FileLacks(string place, string path, string text);
}

using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Volumes;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishVolumeTexts : VolumeTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<VolumeTexts>.Add(Language.English, new EnglishVolumeTexts());

    public override string HasVolume(MachineName machine, string volume) => $"{machine} has the volume {volume}.";

    public override string FoundVolume(string volume, string driver) => $"{volume}, driver {driver}";

    public override string WantedVolume(VolumeSelector wanted) =>
        wanted.Name is { } name ? $"volume {name}" : wanted.IsNamed ? "volume with a name of your own" : "volume";

    public override string NoSuchVolume => "no such volume";

    public override string OtherDriver(string volume, string observed, string? wanted) =>
        $"The volume {volume} is there, but its driver is {observed} instead of {wanted}.";

    public override string SeenDriver(string driver) => $"driver {driver}";

    public override string NamelessOn(MachineName machine) =>
        $"{machine} has a volume, but without a name of yours. Give it one: `docker volume create NAME`, or -v NAME:/PLACE.";

    public override string Nameless => "a volume without a name";

    public override string Volume(string name) => $"the volume {name}";

    public override string Folder(string path) => $"the machine's {path}";

    public override string AnyFolder => "a folder of the machine";

    public override string AnyOf(string kind) => $"a {kind}";

    public override string AnyMount => "a mount";

    public override string MountedInstead(string target, string observed, string wanted) =>
        $"at {target} it has {observed} instead of {wanted}";

    public override string NamelessAt(string target) => $"at {target} it has a volume without a name";

    public override string NameBeforeColon(string target) => $"put its name before the colon: -v NAME:{target}";

    public override string MountVolume(string? volume, string target) => $"-v {volume ?? "NAME"}:{target}";

    public override string MountFolder(string? path, string target) =>
        $"-v {path ?? "/FOLDER"}:{target} with a path that begins with a slash";

    public override string ReadOnly => "read-only";

    public override string Writable => "writable";

    public override string AddReadOnly => "add :ro";

    public override string LeaveReadOnlyOut => "leave :ro out";

    public override string MayWrite(string target) => $"it may write to {target}";

    public override string MayNotWrite(string target) => $"it may not write to {target}";

    public override string Nothing => "nothing";

    public override string NothingAt(string target) => $"nothing is mounted at {target}";

    public override string At(string mount, string target) => $"{mount} at {target}";

    public override string MountedElsewhere(string mount, string target, string wanted) =>
        $"{mount} is mounted at {target} instead of {wanted}";

    public override string FileWith(string path, string text) => $"{path} with \"{text}\"";

    public override string NoFile(string place, string path) => $"{place} has no file {path} yet.";

    public override string EmptyFile => "an empty file";

    public override string HasFile(string place, string path) => $"{place} has {path}.";

    public override string FileLacks(string place, string path, string text) =>
        $"{place} has the file {path}, but \"{text}\" is not in it.";
}

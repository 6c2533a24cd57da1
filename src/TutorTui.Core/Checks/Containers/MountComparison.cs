using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Checks.Volumes;
using TutorTui.Core.Engine.Facts;

namespace TutorTui.Core.Checks.Containers;

/// <summary>Compares a container's mounts with a wanted one.</summary>
internal static class MountComparison
{
    private static VolumeTexts Texts => VolumeTexts.Current;

    /// <summary>The mismatch, or null.</summary>
    public static Mismatch? Compare(ContainerFact container, MountSelector wanted, LabSnapshot snapshot)
    {
        var what = Describe(wanted, snapshot);
        var found = container.Mounts.FirstOrDefault(mount => mount.Target == wanted.Target);
        if (found is null)
        {
            return Missing(container, wanted, what);
        }

        var observed = Describe(found);
        if (wanted.Kind is not null && found.Kind != wanted.Kind)
        {
            return new(Property(wanted), what, observed, Advice(wanted))
            {
                Words = Texts.MountedInstead(wanted.Target, observed, what),
            };
        }

        if (wanted.SameAs is not null && found.Kind is "volume" && VolumeFact.IsAnonymousName(found.Source))
        {
            return new(Property(wanted), what, observed, Texts.NameBeforeColon(wanted.Target)) { Words = Texts.NamelessAt(wanted.Target) };
        }

        if ((wanted.Source is not null && found.Source != wanted.Source)
            || (wanted.SameAs is not null && snapshot.Bindings.GetValueOrDefault(wanted.SameAs) != found.Source))
        {
            return new(Property(wanted), what, observed) { Words = Texts.MountedInstead(wanted.Target, observed, what) };
        }

        return wanted.IsReadOnly is { } flag && flag != found.IsReadOnly
            ? new(Property(wanted), Access(flag), Access(found.IsReadOnly), flag ? Texts.AddReadOnly : Texts.LeaveReadOnlyOut)
            {
                Words = flag ? Texts.MayWrite(wanted.Target) : Texts.MayNotWrite(wanted.Target),
            }
            : null;
    }

    private static Mismatch Missing(ContainerFact container, MountSelector wanted, string what)
    {
        var elsewhere = container.Mounts.FirstOrDefault(mount =>
            (wanted.Kind is null || mount.Kind == wanted.Kind) && (wanted.Source is null || mount.Source == wanted.Source));
        return elsewhere is null
            ? new(Property(wanted), what, Texts.Nothing, Advice(wanted)) { Words = Texts.NothingAt(wanted.Target) }
            : new(Property(wanted), what, Texts.At(Describe(elsewhere), elsewhere.Target))
            {
                Words = Texts.MountedElsewhere(Describe(elsewhere), elsewhere.Target, wanted.Target),
            };
    }

    private static string Access(bool isReadOnly) => isReadOnly ? Texts.ReadOnly : Texts.Writable;

    private static string Property(MountSelector wanted) => MismatchTexts.Current.MountAt(wanted.Target);

    private static string Describe(MountFact mount) => mount.Kind switch
    {
        "volume" when VolumeFact.IsAnonymousName(mount.Source) => Texts.Nameless,
        "volume" => Texts.Volume(mount.Source),
        "bind" => Texts.Folder(mount.Source),
        var kind => Texts.AnyOf(kind),
    };

    private static string Describe(MountSelector wanted, LabSnapshot snapshot) => wanted switch
    {
        { SameAs: { } name } when snapshot.Bindings.TryGetValue(name, out var bound) => Texts.Volume(bound),
        { Kind: "bind", Source: { } path } => Texts.Folder(path),
        { Source: { } volume } => Texts.Volume(volume),
        { Kind: "bind" } => Texts.AnyFolder,
        { Kind: { } kind } => Texts.AnyOf(kind),
        _ => Texts.AnyMount,
    };

    private static string? Advice(MountSelector wanted) => wanted.Kind switch
    {
        "bind" => Texts.MountFolder(wanted.Source, wanted.Target),
        "volume" => Texts.MountVolume(wanted.Source, wanted.Target),
        _ => null,
    };
}

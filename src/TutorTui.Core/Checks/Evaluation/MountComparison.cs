using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Compares what is mounted into a container with what is wanted there.</summary>
internal static class MountComparison
{
    /// <summary>What is not as wanted, or null.</summary>
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
            return new(Property(wanted), what, observed, Advice(wanted)) { Words = $"at {wanted.Target} it has {observed} instead of {what}" };
        }

        if (wanted.SameAs is not null && found.Kind is "volume" && VolumeFact.IsAnonymousName(found.Source))
        {
            return new(Property(wanted), what, observed, "put its name before the colon: -v NAME:" + wanted.Target)
            {
                Words = $"at {wanted.Target} it has a volume without a name",
            };
        }

        if ((wanted.Source is not null && found.Source != wanted.Source)
            || (wanted.SameAs is not null && snapshot.Bindings.GetValueOrDefault(wanted.SameAs) != found.Source))
        {
            return new(Property(wanted), what, observed) { Words = $"at {wanted.Target} it has {observed} instead of {what}" };
        }

        return wanted.IsReadOnly is { } flag && flag != found.IsReadOnly
            ? new(Property(wanted), flag ? "read-only" : "writable", found.IsReadOnly ? "read-only" : "writable", flag ? "add :ro" : "leave :ro out")
            {
                Words = flag ? $"it may write to {wanted.Target}" : $"it may not write to {wanted.Target}",
            }
            : null;
    }

    private static Mismatch Missing(ContainerFact container, MountSelector wanted, string what)
    {
        var elsewhere = container.Mounts.FirstOrDefault(mount =>
            (wanted.Kind is null || mount.Kind == wanted.Kind) && (wanted.Source is null || mount.Source == wanted.Source));
        return elsewhere is null
            ? new(Property(wanted), what, "nothing", Advice(wanted)) { Words = $"nothing is mounted at {wanted.Target}" }
            : new(Property(wanted), what, $"{Describe(elsewhere)} at {elsewhere.Target}")
            {
                Words = $"{Describe(elsewhere)} is mounted at {elsewhere.Target} instead of {wanted.Target}",
            };
    }

    private static string Property(MountSelector wanted) => $"mount at {wanted.Target}";

    private static string Describe(MountFact mount) => mount.Kind switch
    {
        "volume" when VolumeFact.IsAnonymousName(mount.Source) => "a volume without a name",
        "volume" => $"the volume {mount.Source}",
        "bind" => $"the machine's {mount.Source}",
        var kind => $"a {kind}",
    };

    private static string Describe(MountSelector wanted, LabSnapshot snapshot) => wanted switch
    {
        { SameAs: { } name } when snapshot.Bindings.TryGetValue(name, out var bound) => $"the volume {bound}",
        { Kind: "bind", Source: { } path } => $"the machine's {path}",
        { Source: { } volume } => $"the volume {volume}",
        { Kind: "bind" } => "a folder of the machine",
        { Kind: { } kind } => $"a {kind}",
        _ => "a mount",
    };

    private static string? Advice(MountSelector wanted) => wanted.Kind switch
    {
        "bind" => $"-v {wanted.Source ?? "/FOLDER"}:{wanted.Target} with a path that begins with a slash",
        "volume" => $"-v {wanted.Source ?? "NAME"}:{wanted.Target}",
        _ => null,
    };
}

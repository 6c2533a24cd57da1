using System.Collections.Immutable;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Files;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Checks.Volumes;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

/// <summary>Like <see cref="MessageTests"/>, for volumes, mounts and files.</summary>
public sealed class StorageMessageTests
{
    private static readonly MachineName M1 = MachineName.Machine1;
    private static readonly LabSnapshot Nothing = SampleLab.Snapshot();

    [Fact]
    public void Storage_Messages()
    {
        var made = new string('a', 64);
        var volume = new VolumeCondition(M1, new() { Name = "trail-data" });
        var named = new VolumeCondition(M1, new() { IsNamed = true });
        var file = new FileCondition(new InContainer(M1, new() { Name = "box" }), "/data/notes.txt", "hut");
        ContainerCondition Mounted(MountSelector mount) => new(M1, new() { Name = "box", Mounts = [mount] });
        LabSnapshot Volumes(params VolumeFact[] volumes) => SampleLab.Snapshot(SampleLab.Engine(M1) with { Volumes = [.. volumes] });
        LabSnapshot Box(params MountFact[] mounts) =>
            SampleLab.Snapshot(SampleLab.Engine(M1) with
            {
                Containers = [SampleLab.Container("box") with { Mounts = [.. mounts] }],
                Volumes = [new("trail-data", "local")],
            });
        LabSnapshot Reads(int exit, string output) => Box() with
        {
            Probes = Nothing.Probes.Add(
                new(M1, SampleLab.Container("box").Id, "head -c 4096 /data/notes.txt"),
                new CommandOutput(exit, output, exit == 0 ? string.Empty : "head: /data/notes.txt: No such file or directory")),
        };
        var wanted = Mounted(new() { Target = "/data", Kind = "volume", Source = "trail-data" });
        var bound = Mounted(new() { Target = "/data", Kind = "bind", Source = "/tmp/guide" });
        var bookBound = Box(new MountFact("volume", "other", "/data", false)) with
        {
            Bindings = ImmutableDictionary<string, string>.Empty.Add("book", "trail-data"),
        };
        new Messages()
            .Add("no volume", volume, Nothing)
            .Add("a slip in the name", volume, Volumes(new VolumeFact("trial-data", "local")))
            .Add("the volume", volume, Volumes(new VolumeFact("trail-data", "local")))
            .Add("another driver", volume with { Volume = new() { Name = "trail-data", Driver = "nfs" } }, Volumes(new VolumeFact("trail-data", "local")))
            .Add("a name of one's own, none given", named, Volumes(new VolumeFact(made, "local")))
            .Add("a name of one's own", named, Volumes(new VolumeFact("book", "local")))
            .Add("on the other machine", volume, SampleLab.Snapshot(
                second: SampleLab.Engine(MachineName.Machine2) with { Volumes = [new("trail-data", "local")] }))
            .Add("gone", new AbsentCondition(volume), Nothing)
            .Add("still there", new AbsentCondition(volume), Volumes(new VolumeFact("trail-data", "local")))
            .Add("nothing mounted", wanted, Box())
            .Add("mounted elsewhere", wanted, Box(new MountFact("volume", "trail-data", "/dat", false)))
            .Add("a folder in its place", wanted, Box(new MountFact("bind", "/tmp/x", "/data", false)))
            .Add("a volume without a name", wanted, Box(new MountFact("volume", made, "/data", false)))
            .Add("another volume", Mounted(new() { Target = "/data", SameAs = "book" }), bookBound)
            .Add("may write", Mounted(new() { Target = "/data", IsReadOnly = true }), Box(new MountFact("volume", "trail-data", "/data", false)))
            .Add("may not write", Mounted(new() { Target = "/data", IsReadOnly = false }), Box(new MountFact("volume", "trail-data", "/data", true)))
            .Add("as wanted", wanted, Box(new MountFact("volume", "trail-data", "/data", false)))
            .Add("a volume in a folder's place", bound, Box(new MountFact("volume", "guide", "/data", false)))
            .Add("a file, nothing looked at", file, Box())
            .Add("a file that is not there", file, Reads(1, string.Empty))
            .Add("a file with other text", file, Reads(0, "nothing\n"))
            .Add("a file as wanted", file, Reads(0, "Hut at 2140 m\n"))
            .Match("storage");
    }
}

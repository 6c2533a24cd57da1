using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges volumes.</summary>
internal static class VolumeJudge
{
    public static Finding Judge(VolumeCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var wanted = condition.Volume;
        var evidence = new Evidence(Describe(wanted), "no such volume", condition.On, "docker volume ls");
        if (FindAll(wanted, state).FirstOrDefault() is { } found)
        {
            return Finding.Pass($"{state.Machine} has the volume {found.Name}.", evidence with { Observed = $"{found.Name}, driver {found.Driver}" });
        }

        if (state.Volumes.FirstOrDefault(volume => volume.Name == wanted.Name) is { } other)
        {
            return Finding.Fail(
                $"The volume {other.Name} is there, but its driver is {other.Driver} instead of {wanted.Driver}.",
                evidence with { Observed = $"driver {other.Driver}" }, Cause.WrongValue);
        }

        if (wanted is { IsNamed: true, Name: null } && state.Volumes.Any(volume => volume.IsAnonymous))
        {
            return Finding.Fail(
                $"{condition.On} has a volume, but without a name of yours. Give it one: `docker volume create NAME`, or -v NAME:/PLACE.",
                evidence with { Observed = "a volume without a name" }, Cause.WrongValue);
        }

        var elsewhere = look.Snapshot.States.FirstOrDefault(machine => machine.Machine != condition.On && FindAll(wanted, machine).Any());
        return new Absentee(
            Describe(wanted), wanted.Name, "volume", state.Volumes.Select(volume => volume.Name), condition.On, elsewhere?.Machine, evidence)
            .Explain(look.Snapshot);
    }

    /// <summary>All volumes of this description.</summary>
    public static IEnumerable<VolumeFact> FindAll(VolumeSelector wanted, EngineState state) => state.Volumes.Where(volume =>
        (wanted.Name is null || volume.Name == wanted.Name)
        && (wanted.Driver is null || volume.Driver == wanted.Driver)
        && (!wanted.IsNamed || !volume.IsAnonymous));

    private static string Describe(VolumeSelector wanted) =>
        wanted.Name is { } name ? $"volume {name}" : wanted.IsNamed ? "volume with a name of your own" : "volume";
}

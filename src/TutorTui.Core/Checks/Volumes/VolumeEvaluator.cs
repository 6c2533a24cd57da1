using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;

namespace TutorTui.Core.Checks.Volumes;

/// <summary>Evaluates volumes.</summary>
internal static class VolumeEvaluator
{
    private static VolumeTexts Texts => VolumeTexts.Current;

    public static Finding Evaluate(VolumeCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var wanted = condition.Volume;
        var evidence = new Evidence(Texts.WantedVolume(wanted), Texts.NoSuchVolume, condition.On, "docker volume ls");
        if (FindAll(wanted, state).FirstOrDefault() is { } found)
        {
            return Finding.Pass(
                Texts.HasVolume(state.Machine, found.Name), evidence with { Observed = Texts.FoundVolume(found.Name, found.Driver) });
        }

        if (state.Volumes.FirstOrDefault(volume => volume.Name == wanted.Name) is { } other)
        {
            return Finding.Fail(
                Texts.OtherDriver(other.Name, other.Driver, wanted.Driver),
                evidence with { Observed = Texts.SeenDriver(other.Driver) }, Cause.WrongValue);
        }

        if (wanted is { IsNamed: true, Name: null } && state.Volumes.Any(volume => volume.IsAnonymous))
        {
            return Finding.Fail(
                Texts.NamelessOn(condition.On), evidence with { Observed = Texts.Nameless }, Cause.WrongValue);
        }

        var elsewhere = context.Snapshot.States.FirstOrDefault(machine => machine.Machine != condition.On && FindAll(wanted, machine).Any());
        return new MissingObject(
            Texts.WantedVolume(wanted), wanted.Name, "volume", state.Volumes.Select(volume => volume.Name),
            condition.On, elsewhere?.Machine, evidence)
            .Explain(context.Snapshot);
    }

    /// <summary>All volumes that match the selector.</summary>
    public static IEnumerable<VolumeFact> FindAll(VolumeSelector wanted, EngineState state) => state.Volumes.Where(volume =>
        (wanted.Name is null || volume.Name == wanted.Name)
        && (wanted.Driver is null || volume.Driver == wanted.Driver)
        && (!wanted.IsNamed || !volume.IsAnonymous));

    /// <summary>Evaluates whether no object that matches the selector is left.</summary>
    public static Finding EvaluateAbsence(VolumeCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var volume = FindAll(condition.Volume, state).FirstOrDefault();
        return Absence.Report(volume is not null, AbsenceTexts.Current.Volume(volume?.Name ?? condition.Volume.Name), condition.On, "docker volume ls");
    }
}

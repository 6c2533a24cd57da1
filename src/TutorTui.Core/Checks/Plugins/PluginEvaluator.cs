using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Images;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;

namespace TutorTui.Core.Checks.Plugins;

/// <summary>Evaluates managed plugins.</summary>
internal static class PluginEvaluator
{
    /// <summary>An installation enables the plugin a moment after it appears.</summary>
    private static readonly TimeSpan EnablingTimeout = TimeSpan.FromSeconds(5);

    private static InstalledTexts Texts => InstalledTexts.Current;

    public static Finding Evaluate(PluginCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var plugin = state.Plugins.FirstOrDefault(plugin => ImageName.Matches(condition.Name, plugin.Name));
        var evidence = new Evidence(Texts.Enabled(condition.Name), Texts.NotInstalled, condition.On, "docker plugin ls");
        if (plugin is null)
        {
            return NotInstalled(condition, state, evidence, context);
        }

        return plugin.IsEnabled
            ? Finding.Pass(Texts.HasPlugin(condition.On), evidence with { Observed = Texts.Enabled(plugin.Name) })
            : Disabled(condition, plugin, evidence with { Observed = Texts.Disabled(plugin.Name) }, context);
    }

    /// <summary>Evaluates whether no object that matches the selector is left.</summary>
    public static Finding EvaluateAbsence(PluginCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var isThere = state.Plugins.Any(plugin => ImageName.Matches(condition.Name, plugin.Name));
        return Absence.Report(isThere, AbsenceTexts.Current.Plugin(condition.Name), condition.On, "docker plugin ls");
    }

    private static Finding NotInstalled(PluginCondition condition, EngineState state, Evidence evidence, EvaluationContext context)
    {
        var other = state.Plugins.FirstOrDefault(plugin => SameRepository(plugin.Name, condition.Name));
        return other is not null
            ? Finding.Fail(
                Texts.OtherPlugin(condition.On, other.Name, condition.Name),
                evidence with { Observed = other.Name }, Cause.WrongValue)
            : new MissingObject(
                Texts.Plugin(condition.Name), condition.Name, "plugin", state.Plugins.Select(plugin => plugin.Name), condition.On, null, evidence)
                .Explain(context.Snapshot);
    }

    private static Finding Disabled(PluginCondition condition, PluginFact plugin, Evidence evidence, EvaluationContext context)
    {
        var remedy = Texts.PluginDisabled(condition.On, plugin.Name);
        return context.Snapshot.FirstSeen.DisabledSince(condition.On, plugin) is { } since
            ? Finding.Converging(
                Texts.BeingEnabled, new(0, 1, Texts.EnabledUnit, context.Now - since, EnablingTimeout), remedy, evidence)
            : Finding.Fail(remedy, evidence, Cause.NotRunning);
    }

    private static bool SameRepository(string left, string right) => left.Split(':')[0] == right.Split(':')[0];
}

using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Checks.Files;
using TutorTui.Core.Checks.Interfaces;
using TutorTui.Core.Checks.Names;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Reachability;
using TutorTui.Core.Checks.Scripts;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Checks.Swarm;
using TutorTui.Core.Checks.Volumes;

namespace TutorTui.Core.Checks.Composite;

/// <summary>Judges any condition: sends each kind to its judge and puts the composed ones together.</summary>
internal static class CompositeEvaluator
{
    public static Finding Evaluate(Condition condition, EvaluationContext context) => condition switch
    {
        SwarmCondition swarm => EngineEvaluator.Evaluate(swarm, context),
        PluginCondition plugin => EngineEvaluator.Evaluate(plugin, context),
        ImageCondition image => EngineEvaluator.Evaluate(image, context),
        NetworkCondition network => NetworkEvaluator.Evaluate(network, context),
        LanCondition lan => LanEvaluator.Evaluate(lan, context),
        ContainerCondition container => ContainerEvaluator.Evaluate(container, context),
        VolumeCondition volume => VolumeEvaluator.Evaluate(volume, context),
        FileCondition file => FileEvaluator.Evaluate(file, context),
        ServiceCondition service => ServiceEvaluator.Evaluate(service, context),
        NodeCondition node => EngineEvaluator.Evaluate(node, context),
        ResolvesCondition resolves => NameEvaluator.Evaluate(resolves, context),
        AnswerCondition answer => AnswerEvaluator.Evaluate(answer, context),
        ScriptCondition script => ScriptEvaluator.Evaluate(script, context),
        InterfaceCondition port => InterfaceEvaluator.Evaluate(port, context),
        PingCondition ping => ReachabilityEvaluator.Evaluate(ping, context),
        HttpCondition http => ReachabilityEvaluator.Evaluate(http, context),
        RanCondition ran => CommandEvaluator.Evaluate(ran, context),
        ShellCondition shell => CommandEvaluator.Evaluate(shell, context),
        AbsentCondition absent => AbsenceEvaluator.Evaluate(absent.Of, context),
        AllCondition all => EvaluateAll(all, context),
        AnyCondition any => EvaluateAny(any, context),
        _ => throw new InvalidOperationException($"No evaluator for {condition}."),
    };

    /// <summary>Later parts are looked at only once the earlier ones pass: foundations first, and no needless probes.</summary>
    private static Finding EvaluateAll(AllCondition all, EvaluationContext context)
    {
        var last = Finding.Pass(CheckTexts.Current.NothingAsked);
        foreach (var part in all.Of)
        {
            last = Evaluate(part, context);
            if (!last.IsPass)
            {
                return last;
            }
        }

        return last;
    }

    private static Finding EvaluateAny(AnyCondition any, EvaluationContext context) =>
        any.Of.Select(part => Evaluate(part, context)).MinBy(finding => Distance(finding.Verdict))
        ?? Finding.Pass(CheckTexts.Current.NothingAsked);

    private static int Distance(Verdict verdict) => verdict switch
    {
        Verdict.Pass => 0,
        Verdict.Unknown => 1,
        Verdict.Fail => 2,
        Verdict.NotYet => 3,
        Verdict.Waiting => 4,
        _ => throw new InvalidOperationException($"No distance for {verdict}."),
    };
}

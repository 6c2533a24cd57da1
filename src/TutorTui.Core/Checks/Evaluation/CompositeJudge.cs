using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges any condition: sends each kind to its judge and puts the composed ones together.</summary>
internal static class CompositeJudge
{
    public static Finding Judge(Condition condition, Look look) => condition switch
    {
        SwarmCondition swarm => EngineJudge.Judge(swarm, look),
        PluginCondition plugin => EngineJudge.Judge(plugin, look),
        ImageCondition image => EngineJudge.Judge(image, look),
        NetworkCondition network => NetworkJudge.Judge(network, look),
        LanCondition lan => LanJudge.Judge(lan, look),
        ContainerCondition container => ContainerJudge.Judge(container, look),
        VolumeCondition volume => VolumeJudge.Judge(volume, look),
        FileCondition file => FileJudge.Judge(file, look),
        ServiceCondition service => ServiceJudge.Judge(service, look),
        NodeCondition node => EngineJudge.Judge(node, look),
        ResolvesCondition resolves => NameJudge.Judge(resolves, look),
        AnswerCondition answer => AnswerJudge.Judge(answer, look),
        ScriptCondition script => ScriptJudge.Judge(script, look),
        InterfaceCondition port => InterfaceJudge.Judge(port, look),
        PingCondition ping => ReachabilityJudge.Judge(ping, look),
        HttpCondition http => ReachabilityJudge.Judge(http, look),
        RanCondition ran => CommandJudge.Judge(ran, look),
        ShellCondition shell => CommandJudge.Judge(shell, look),
        AbsentCondition absent => AbsenceJudge.Judge(absent.Of, look),
        AllCondition all => JudgeAll(all, look),
        AnyCondition any => JudgeAny(any, look),
        _ => throw new InvalidOperationException($"No judge for {condition}."),
    };

    /// <summary>Later parts are looked at only once the earlier ones pass: foundations first, and no needless probes.</summary>
    private static Finding JudgeAll(AllCondition all, Look look)
    {
        var last = Finding.Pass(CheckTexts.Current.NothingAsked);
        foreach (var part in all.Of)
        {
            last = Judge(part, look);
            if (!last.IsPass)
            {
                return last;
            }
        }

        return last;
    }

    private static Finding JudgeAny(AnyCondition any, Look look) =>
        any.Of.Select(part => Judge(part, look)).MinBy(finding => Distance(finding.Verdict))
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

using System.Globalization;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Paths;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Reachability;

/// <summary>Evaluates whether one place reaches another, by sending a request from there.</summary>
internal static class ReachabilityEvaluator
{
    private const int NotExecutable = 126;
    private const int NotFound = 127;
    private const int PingSeconds = 2;

    private static ReachabilityTexts Texts => ReachabilityTexts.Current;

    public static Finding Evaluate(PingCondition condition, EvaluationContext context) =>
        Reach(condition.From, condition.To, null, context, Texts.PingAnswer, (location, host) =>
            Ask(context, location, ProbeLine.Ping(host, PingSeconds)),
            output => output.ExitCode == 0);

    public static Finding Evaluate(HttpCondition condition, EvaluationContext context)
    {
        var port = DestinationLookup.Port(condition.To).ToString(CultureInfo.InvariantCulture);
        return Reach(
            condition.From, condition.To, DestinationLookup.Port(condition.To), context, Texts.Page(condition.PageContains),
            (location, host) => AskForPage(context, location, $"http://{host}:{port}/"),
            output => output.StandardOutput.Contains(condition.PageContains, StringComparison.OrdinalIgnoreCase));
    }

    private static Finding Reach(
        Place from,
        Destination to,
        int? port,
        EvaluationContext context,
        string wanted,
        Func<Location, string, Answer> ask,
        Func<CommandOutput, bool> isGood)
    {
        if (!context.TryLocate(from, out var location, out var nowhere))
        {
            return nowhere;
        }

        var destination = DestinationLookup.Describe(to);
        var answers = DestinationLookup.Hosts(to, location, context.Snapshot).Select(host => ask(location, host)).ToList();
        var evidence = new Evidence(
            Texts.WantedFrom(wanted, destination), Texts.NothingToAsk, location.Viewpoint,
            answers.Count == 0 ? "docker ps" : location.CommandFor(answers[0].CommandLine));
        if (answers.Find(answer => answer.Output is { } output && isGood(output)) is { } good)
        {
            return Finding.Pass(
                Texts.Reaches(location.ToString(), destination),
                evidence with { Observed = wanted, Command = location.CommandFor(good.CommandLine) });
        }

        if (answers.Exists(answer => answer.IsPending))
        {
            return Finding.Unknown(CheckTexts.Current.Looking, evidence with { Observed = Texts.AskedNoAnswer });
        }

        if (answers.Count == 0)
        {
            return Finding.NotYet(Texts.NotThereYet(destination), evidence, Cause.NotBegun);
        }

        evidence = evidence with { Observed = LastWords(answers[0]) };
        return Freshness.Of(location, to, context) is { } convergence
            ? Finding.Converging(Texts.DoesNotReachYet(location.ToString(), destination), convergence, string.Empty, evidence)
            : Explain(location, to, port, context, evidence);
    }

    /// <summary>Names the first hop that is broken.</summary>
    private static Finding Explain(Location location, Destination to, int? port, EvaluationContext context, Evidence evidence)
    {
        if (PathTracer.Find(location, to, new(null, port), evidence, context) is not { } trace)
        {
            return Finding.Unknown(Texts.LookingForReason, evidence);
        }

        return Finding.Fail(
            CheckTexts.Current.Sentences(Texts.DoesNotReach(location.ToString(), DestinationLookup.Describe(to)), trace.Explain()),
            evidence, Cause.Unreachable) with
        { Path = trace.Hops };
    }

    private static Answer Ask(EvaluationContext context, Location location, string commandLine)
    {
        var result = context.Ask(new(location.Machine, location.Container?.Id, commandLine));
        return result is null
            ? new(commandLine, null, null)
            : new(commandLine, result.Value.TryGet(out var output) ? output : null, result.Value.Error);
    }

    /// <summary>Containers have wget or curl, seldom both; machines have curl.</summary>
    private static Answer AskForPage(EvaluationContext context, Location location, string url)
    {
        var curl = ProbeLine.Curl(url);
        if (location.Container is null)
        {
            return Ask(context, location, curl);
        }

        var wget = Ask(context, location, ProbeLine.Wget(url));
        var lacksWget = wget.Output is { ExitCode: NotExecutable or NotFound }
            || wget.Error is { Kind: EngineErrorKind.Refused };
        return lacksWget ? Ask(context, location, curl) : wget;
    }

    private static string LastWords(Answer answer) =>
        LastLine.Find(answer.Output is { } output ? output.StandardError + output.StandardOutput : answer.Error?.Message)
        ?? CheckTexts.Current.NoAnswer;

    private sealed record Answer(string CommandLine, CommandOutput? Output, EngineError? Error)
    {
        public bool IsPending => Output is null && Error is null;
    }
}

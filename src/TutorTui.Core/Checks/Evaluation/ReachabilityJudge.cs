using System.Globalization;
using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Engine;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges whether one place reaches another, by asking from there.</summary>
internal static class ReachabilityJudge
{
    private const int NotExecutable = 126;
    private const int NotFound = 127;

    private static ReachabilityTexts Texts => ReachabilityTexts.Current;

    public static Finding Judge(PingCondition condition, Look look) =>
        Reach(condition.From, condition.To, null, look, Texts.PingAnswer, (location, host) =>
            Ask(look, location, $"ping -c 1 -w 2 {host}"),
            output => output.ExitCode == 0);

    public static Finding Judge(HttpCondition condition, Look look)
    {
        var port = Destinations.Port(condition.To).ToString(CultureInfo.InvariantCulture);
        return Reach(
            condition.From, condition.To, Destinations.Port(condition.To), look, Texts.Page(condition.PageContains),
            (location, host) => AskForPage(look, location, $"http://{host}:{port}/"),
            output => output.StandardOutput.Contains(condition.PageContains, StringComparison.OrdinalIgnoreCase));
    }

    private static Finding Reach(
        Place from,
        Destination to,
        int? port,
        Look look,
        string wanted,
        Func<Location, string, Answer> ask,
        Func<CommandOutput, bool> isGood)
    {
        if (!look.TryLocate(from, out var location, out var nowhere))
        {
            return nowhere;
        }

        var destination = Destinations.Describe(to);
        var answers = Destinations.Hosts(to, location, look.Snapshot).Select(host => ask(location, host)).ToList();
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
        return Freshness.Of(location, to, look) is { } convergence
            ? Finding.Converging(Texts.DoesNotReachYet(location.ToString(), destination), convergence, string.Empty, evidence)
            : Explain(location, to, port, look, evidence);
    }

    /// <summary>Names the first hop that is broken.</summary>
    private static Finding Explain(Location location, Destination to, int? port, Look look, Evidence evidence)
    {
        if (PathWalk.Find(location, to, port, evidence, look) is not { } way)
        {
            return Finding.Unknown(Texts.LookingForReason, evidence);
        }

        return Finding.Fail(
            CheckTexts.Current.Sentences(Texts.DoesNotReach(location.ToString(), Destinations.Describe(to)), way.Explain()),
            evidence, Cause.Unreachable) with
        { Path = way.Hops };
    }

    private static Answer Ask(Look look, Location location, string commandLine)
    {
        var result = look.Ask(new(location.Machine, location.Container?.Id, commandLine));
        return result is null
            ? new(commandLine, null, null)
            : new(commandLine, result.Value.TryGet(out var output) ? output : null, result.Value.Error);
    }

    /// <summary>Containers have wget or curl, seldom both; machines have curl.</summary>
    private static Answer AskForPage(Look look, Location location, string url)
    {
        var curl = $"curl -sS -m 3 {url}";
        if (location.Container is null)
        {
            return Ask(look, location, curl);
        }

        var wget = Ask(look, location, $"wget -q -T 3 -O - {url}");
        var lacksWget = wget.Output is { ExitCode: NotExecutable or NotFound }
            || wget.Error is { Kind: EngineErrorKind.Refused };
        return lacksWget ? Ask(look, location, curl) : wget;
    }

    private static string LastWords(Answer answer) =>
        LastLine.Find(answer.Output is { } output ? output.StandardError + output.StandardOutput : answer.Error?.Message)
        ?? CheckTexts.Current.NoAnswer;

    private sealed record Answer(string CommandLine, CommandOutput? Output, EngineError? Error)
    {
        public bool IsPending => Output is null && Error is null;
    }
}

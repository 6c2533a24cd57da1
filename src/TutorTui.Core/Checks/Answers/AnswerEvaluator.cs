using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Answers;

/// <summary>Evaluates a value that the learner has entered.</summary>
internal static class AnswerEvaluator
{
    private static QuestionTexts Texts => QuestionTexts.Current;

    public static Finding Evaluate(AnswerCondition condition, EvaluationContext context)
    {
        var found = Find(condition.Value, context);
        if (found.Nowhere is { } nowhere)
        {
            return nowhere;
        }

        var evidence = new Evidence(Describe(condition.Value), Texts.NoAnswer, found.Where!, found.Command);
        if (context.Answer is not { } answer)
        {
            return Finding.NotYet(Texts.PressToAnswer(condition.Question), evidence, Cause.NotBegun);
        }

        evidence = evidence with { Observed = answer };
        var bare = Bare(condition.Value, answer);
        return found.Accepted.Any(accepted => string.Equals(accepted, bare, StringComparison.OrdinalIgnoreCase))
            ? Finding.Pass(Texts.Right(bare), evidence)
            : Finding.Fail(
                Texts.Wrong(LastLine.Shorten(bare), Advice(condition.Value, bare)), evidence, Cause.WrongAnswer);
    }

    /// <summary>The right answer, or null if it is not known yet.</summary>
    public static string? RightAnswer(AnswerCondition condition, EvaluationContext context) =>
        Find(condition.Value, context) is { Nowhere: null, Accepted: [var answer, ..] } ? answer : null;

    /// <summary>The answer without JSON punctuation around it, and an address without its prefix length.</summary>
    private static string Bare(ExpectedValue value, string answer)
    {
        var bare = answer.Trim(' ', '\t', '"', '\'', '`', ',');
        return value is AddressOf ? bare.Split('/')[0] : bare;
    }

    private static string Advice(ExpectedValue value, string answer) => value switch
    {
        AddressOf when answer.Count(c => c == '.') != 3 || !System.Net.IPAddress.TryParse(answer, out _) => Texts.LooksLikeAddress,
        AddressOf => Texts.OtherAddress,
        SubnetOf when !answer.Contains('/', StringComparison.Ordinal) => Texts.LooksLikeSubnet,
        MachineOf => Texts.NameOfMachine,
        _ => Texts.RefreshChecks,
    };

    /// <summary>Describes the wanted value without revealing it.</summary>
    private static string Describe(ExpectedValue value) => value switch
    {
        FixedText => Texts.RightWord,
        AddressOf => Texts.ItsAddress,
        SubnetOf => Texts.Subnet,
        GatewayOf => Texts.Gateway,
        MachineOf => Texts.Machine,
        _ => throw new InvalidOperationException($"No words for {value}."),
    };

    private static Expected Find(ExpectedValue value, EvaluationContext context) => value switch
    {
        FixedText text => new([text.Text], context.Snapshot.Engines.Keys.DefaultIfEmpty(MachineName.Machine1).First(), "docker info"),
        AddressOf address => FindAddress(address, context),
        SubnetOf subnet => FindPool(subnet.On, subnet.Network, pool => pool.Subnet, context),
        GatewayOf gateway => FindPool(gateway.On, gateway.Network, pool => pool.Gateway, context),
        MachineOf machine => FindMachine(machine.Service, context),
        _ => throw new InvalidOperationException($"No way to find {value}."),
    };

    private static Expected FindAddress(AddressOf address, EvaluationContext context)
    {
        if (!context.TryLocate(address.Of, out var location, out var nowhere))
        {
            return new(nowhere);
        }

        var addresses = location.Container?.Networks.Select(network => network.Address).Where(text => text.Length > 0) ?? [];
        return new([.. addresses], location.Viewpoint, $"docker inspect {location.Container?.Name}");
    }

    private static Expected FindPool(MachineName on, NetworkSelector wanted, Func<AddressPool, string> read, EvaluationContext context)
    {
        if (!context.TryGetEngine(on, out var state, out var unknown))
        {
            return new(unknown);
        }

        var network = NetworkEvaluator.FindAll(wanted, state, context.Snapshot).FirstOrDefault();
        return network is null
            ? new(NetworkEvaluator.Evaluate(new NetworkCondition(on, wanted), context))
            : new([.. network.Pools.Select(read)], on, $"docker network inspect {network.Name}");
    }

    private static Expected FindMachine(string service, EvaluationContext context) =>
        context.TryLocate(new OnMachine(new MachineOfService(service)), out var location, out var nowhere)
            ? new([location.Machine.ToString()], context.Snapshot.Manager!.Machine, $"docker service ps {service}")
            : new(nowhere);

    /// <summary>The right answer and where to see it, or why it is not known yet.</summary>
    private sealed record Expected(IReadOnlyList<string> Accepted, Viewpoint? Where, string Command, Finding? Nowhere = null)
    {
        public Expected(Finding nowhere)
            : this([], null, string.Empty, nowhere)
        {
        }
    }
}

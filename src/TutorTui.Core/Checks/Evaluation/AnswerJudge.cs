using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges a value the learner has typed in.</summary>
internal static class AnswerJudge
{
    private static QuestionTexts Texts => QuestionTexts.Current;

    public static Finding Judge(AnswerCondition condition, Look look)
    {
        var found = Find(condition.Value, look);
        if (found.Nowhere is { } nowhere)
        {
            return nowhere;
        }

        var evidence = new Evidence(Describe(condition.Value), Texts.NoAnswer, found.Where!, found.Command);
        if (look.Answer is not { } answer)
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

    /// <summary>What counts as right, or null where that cannot be told yet.</summary>
    public static string? RightAnswer(AnswerCondition condition, Look look) =>
        Find(condition.Value, look) is { Nowhere: null, Accepted: [var answer, ..] } ? answer : null;

    /// <summary>The answer without what stands around it in JSON, and an address without the size of its network.</summary>
    private static string Bare(SoughtValue value, string answer)
    {
        var bare = answer.Trim(' ', '\t', '"', '\'', '`', ',');
        return value is AddressOf ? bare.Split('/')[0] : bare;
    }

    private static string Advice(SoughtValue value, string answer) => value switch
    {
        AddressOf when answer.Count(c => c == '.') != 3 || !System.Net.IPAddress.TryParse(answer, out _) => Texts.LooksLikeAddress,
        AddressOf => Texts.OtherAddress,
        SubnetOf when !answer.Contains('/', StringComparison.Ordinal) => Texts.LooksLikeSubnet,
        MachineOf => Texts.NameOfMachine,
        _ => Texts.LookAgain,
    };

    /// <summary>What is asked for, without telling it.</summary>
    private static string Describe(SoughtValue value) => value switch
    {
        FixedText => Texts.RightWord,
        AddressOf => Texts.ItsAddress,
        SubnetOf => Texts.Subnet,
        GatewayOf => Texts.Gateway,
        MachineOf => Texts.Machine,
        _ => throw new InvalidOperationException($"No words for {value}."),
    };

    private static Sought Find(SoughtValue value, Look look) => value switch
    {
        FixedText text => new([text.Text], look.Snapshot.Engines.Keys.First(), "docker info"),
        AddressOf address => FindAddress(address, look),
        SubnetOf subnet => FindPool(subnet.On, subnet.Network, pool => pool.Subnet, look),
        GatewayOf gateway => FindPool(gateway.On, gateway.Network, pool => pool.Gateway, look),
        MachineOf machine => FindMachine(machine.Service, look),
        _ => throw new InvalidOperationException($"No way to find {value}."),
    };

    private static Sought FindAddress(AddressOf address, Look look)
    {
        if (!look.TryLocate(address.Of, out var location, out var nowhere))
        {
            return new(nowhere);
        }

        var addresses = location.Container?.Networks.Select(network => network.Address).Where(text => text.Length > 0) ?? [];
        return new([.. addresses], location.Viewpoint, $"docker inspect {location.Container?.Name}");
    }

    private static Sought FindPool(MachineName on, NetworkSelector wanted, Func<AddressPool, string> read, Look look)
    {
        if (!look.TryGetEngine(on, out var state, out var unknown))
        {
            return new(unknown);
        }

        var network = NetworkJudge.FindAll(wanted, state, look.Snapshot).FirstOrDefault();
        return network is null
            ? new(NetworkJudge.Judge(new NetworkCondition(on, wanted), look))
            : new([.. network.Pools.Select(read)], on, $"docker network inspect {network.Name}");
    }

    private static Sought FindMachine(string service, Look look) =>
        look.TryLocate(new OnMachine(new MachineOfService(service)), out var location, out var nowhere)
            ? new([location.Machine.ToString()], look.Snapshot.Manager!.Machine, $"docker service ps {service}")
            : new(nowhere);

    /// <summary>What counts as right and where it is seen, or why it cannot be told yet.</summary>
    private sealed record Sought(IReadOnlyList<string> Accepted, Viewpoint? Where, string Command, Finding? Nowhere = null)
    {
        public Sought(Finding nowhere)
            : this([], null, string.Empty, nowhere)
        {
        }
    }
}

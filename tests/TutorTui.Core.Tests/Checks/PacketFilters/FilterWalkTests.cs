using System.Globalization;
using System.Net;
using TutorTui.Core.Checks.PacketFilters;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Core.Tests.Checks.PacketFilters;

/// <summary>One packet after the other, sent through the rules of real machines.</summary>
public sealed class FilterWalkTests
{
    private static readonly FilterSurroundings Surroundings = new()
    {
        LocalAddresses = new HashSet<IPAddress>
        {
            IPAddress.Parse("192.168.9.10"), IPAddress.Parse("172.17.0.1"), IPAddress.Parse("172.18.0.1"), IPAddress.Parse("10.5.0.1"),
        },
    };

    [Theory]
    // Between containers of one network.
    [InlineData("engine-20-legacy-swarm", "FORWARD br-own br-own 10.5.0.2 10.5.0.3 tcp 80", "Accepted")]
    [InlineData("engine-20-legacy-swarm", "FORWARD br-own br-own 10.5.0.3 10.5.0.2 tcp 80 reply", "Accepted")]
    [InlineData("engine-20-legacy-swarm", "FORWARD br-own br-own 10.5.0.2 10.5.0.3 icmp", "Accepted")]
    [InlineData("engine-20-legacy-swarm", "FORWARD br-inner br-inner 10.6.0.2 10.6.0.3 tcp 80", "Accepted")]
    [InlineData("engine-20-legacy-swarm", "FORWARD br-apart br-apart 10.7.0.2 10.7.0.3 tcp 80", "Dropped -A FORWARD -i br-apart -o br-apart -j DROP")]
    [InlineData("engine-20-legacy-swarm", "FORWARD docker_gwbridge docker_gwbridge 172.18.0.3 172.18.0.4 tcp 80", "Dropped -A FORWARD -i docker_gwbridge -o docker_gwbridge -j DROP")]
    [InlineData("engine-20-nft-own-rules", "FORWARD docker0 docker0 172.17.0.2 172.17.0.3 icmp", "Dropped -A FORWARD -i docker0 -o docker0 -j DROP")]
    [InlineData("engine-28", "FORWARD br-own br-own 10.5.0.2 10.5.0.3 tcp 81", "Accepted")]
    // Between networks.
    [InlineData("engine-20-legacy-swarm", "FORWARD br-own docker0 10.5.0.2 172.17.0.2 tcp 80", "Dropped -A DOCKER-ISOLATION-STAGE-2 -o docker0 -j DROP")]
    [InlineData("engine-20-legacy-swarm", "FORWARD br-own docker_gwbridge 10.5.0.2 172.18.0.2 tcp 80", "Dropped -A DOCKER-ISOLATION-STAGE-2 -o docker_gwbridge -j DROP")]
    [InlineData("engine-28", "PREROUTING docker0 - 172.17.0.2 10.5.0.2 tcp 80", "Dropped raw -A PREROUTING -d 10.5.0.2/32 ! -i br-own -j DROP")]
    [InlineData("engine-28", "FORWARD docker0 br-own 172.17.0.2 10.5.0.2 tcp 81", "Dropped -A DOCKER ! -i br-own -o br-own -j DROP")]
    // To the world and back.
    [InlineData("engine-20-legacy-swarm", "FORWARD br-own eth0 10.5.0.2 8.8.8.8 icmp", "Accepted")]
    [InlineData("engine-20-legacy-swarm", "FORWARD eth0 br-own 8.8.8.8 10.5.0.2 icmp reply", "Accepted")]
    [InlineData("engine-20-legacy-swarm", "FORWARD docker_gwbridge eth0 172.18.0.3 8.8.8.8 icmp", "Accepted")]
    [InlineData("engine-20-legacy-swarm", "FORWARD br-inner eth0 10.6.0.2 8.8.8.8 icmp", "Dropped -A DOCKER-ISOLATION-STAGE-1 ! -d 10.6.0.0/16 -i br-inner -j DROP")]
    [InlineData("engine-28", "FORWARD br-own eth0 10.5.0.2 8.8.8.8 icmp", "Accepted")]
    [InlineData("engine-28", "FORWARD eth0 br-own 8.8.8.8 10.5.0.2 icmp reply", "Accepted")]
    [InlineData("engine-28", "FORWARD br-inner eth0 10.6.0.2 8.8.8.8 icmp", "Dropped -A DOCKER-INTERNAL ! -d 10.6.0.0/16 -i br-inner -j DROP")]
    [InlineData("engine-28-ipset", "FORWARD br-own eth0 10.5.0.2 8.8.8.8 icmp", "Accepted")]
    [InlineData("engine-28-ipset", "FORWARD eth0 br-own 192.168.9.1 10.5.0.2 tcp 81", "Dropped -A DOCKER ! -i br-own -o br-own -j DROP")]
    [InlineData("engine-28-ipset", "FORWARD eth0 br-own 192.168.9.1 10.5.0.2 tcp 80", "Unknown -A DOCKER-FORWARD -m set --match-set docker-ext-bridges-v4 dst -j DOCKER")]
    // Published ports, behind their translation.
    [InlineData("engine-20-legacy-swarm", "FORWARD eth0 br-own 192.168.9.1 10.5.0.2 tcp 80", "Accepted")]
    [InlineData("engine-20-legacy-swarm", "FORWARD eth0 br-own 192.168.9.1 10.5.0.2 tcp 81", "Accepted")]
    [InlineData("engine-28", "FORWARD eth0 br-own 192.168.9.1 10.5.0.2 tcp 80", "Accepted")]
    [InlineData("engine-28", "FORWARD eth0 br-own 192.168.9.1 10.5.0.2 tcp 81", "Dropped -A DOCKER ! -i br-own -o br-own -j DROP")]
    [InlineData("swarm-ingress", "FORWARD eth0 docker_gwbridge 192.168.9.1 172.18.0.2 tcp 8888", "Accepted")]
    [InlineData("swarm-ingress", "FORWARD eth0 docker_gwbridge 192.168.9.1 172.18.0.2 tcp 8889", "Dropped -P FORWARD DROP")]
    // The machine itself.
    [InlineData("engine-20-legacy-swarm", "INPUT eth0 - 192.168.9.1 192.168.9.10 tcp 8080", "Accepted")]
    [InlineData("engine-20-nft-own-rules", "INPUT eth0 - 192.168.9.1 192.168.9.10 tcp 8080", "Dropped -A INPUT -p tcp -m tcp --dport 8080 -m comment --comment \"no web, please\" -j DROP")]
    [InlineData("engine-20-nft-own-rules", "INPUT eth0 - 192.168.9.1 192.168.9.10 icmp", "Dropped -A INPUT -p icmp -m icmp --icmp-type 8 -j DROP")]
    [InlineData("engine-20-nft-own-rules", "INPUT eth0 - 192.168.9.1 192.168.9.10 tcp 22", "Dropped -P INPUT DROP")]
    [InlineData("engine-20-nft-own-rules", "OUTPUT - eth0 192.168.9.10 192.168.9.1 tcp 80", "Accepted")]
    [InlineData("ufw", "INPUT eth0 - 192.168.9.1 192.168.9.10 tcp 9005", "Accepted")]
    [InlineData("ufw", "INPUT eth0 - 192.168.9.1 192.168.9.10 tcp 9011", "Dropped -P INPUT DROP")]
    [InlineData("ufw", "INPUT eth0 - 192.168.9.1 192.168.9.10 icmp", "Accepted")]
    [InlineData("ufw", "INPUT lo - 127.0.0.1 127.0.0.1 tcp 8080", "Accepted")]
    [InlineData("ufw", "FORWARD docker0 docker0 172.17.0.2 172.17.0.3 tcp 81", "Dropped -P FORWARD DROP")]
    [InlineData("firewalld", "INPUT eth0 - 192.168.9.1 192.168.9.10 tcp 22", "Accepted")]
    [InlineData("firewalld", "FORWARD eth1 docker0 192.168.9.1 172.17.0.2 icmp", "Accepted")]
    // A rule that asks whether the connection was translated, which the packet alone does not tell.
    [InlineData("firewalld", "INPUT eth0 - 192.168.9.1 192.168.9.10 tcp 8080", "Unknown -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED,DNAT -j ACCEPT")]
    // A person's own rules; the first range of ports is refused for this network alone.
    [InlineData("engine-20-nft-own-rules", "FORWARD br-own br-own 10.5.0.2 10.5.0.3 tcp 80", "Rejected -A DOCKER-USER -s 10.5.0.0/16 -p tcp -m multiport --dports 80,8000:8100 -j REJECT --reject-with tcp-reset")]
    [InlineData("engine-20-nft-own-rules", "FORWARD br-own br-own 10.5.0.2 10.5.0.3 tcp 8050", "Rejected -A DOCKER-USER -s 10.5.0.0/16 -p tcp -m multiport --dports 80,8000:8100 -j REJECT --reject-with tcp-reset")]
    [InlineData("engine-20-nft-own-rules", "FORWARD br-own br-own 10.5.0.2 10.5.0.3 tcp 81", "Accepted")]
    [InlineData("engine-20-nft-own-rules", "FORWARD br-own br-own 10.5.0.6 10.5.0.3 icmp", "Accepted")]
    public void Judge_EachPacketOfARealMachine_FindsItsFate(string rules, string packet, string expected)
    {
        var (hook, sent) = Read(packet);

        var early = FilterWalk.JudgeUntranslated(Load(rules), Surroundings, hook, sent);
        var verdict = early.Stops ? early : FilterWalk.Judge(Load(rules), Surroundings, hook, sent);

        Assert.Equal(expected, $"{verdict.Kind} {(verdict.Table is "raw" ? "raw " : string.Empty)}{verdict.Rule}".TrimEnd());
    }

    [Theory]
    [InlineData("engine-20-legacy-swarm", "PREROUTING eth0 - 192.168.9.1 192.168.9.10 tcp 8080", "10.5.0.2:80")]
    [InlineData("engine-20-legacy-swarm", "PREROUTING eth0 - 192.168.9.1 192.168.9.10 tcp 8084", "as it is")]
    [InlineData("engine-20-legacy-swarm", "PREROUTING eth0 - 192.168.9.1 8.8.8.8 tcp 8080", "as it is")]
    [InlineData("engine-20-legacy-swarm", "PREROUTING br-own - 10.5.0.3 192.168.9.10 tcp 8080", "as it is")]
    [InlineData("engine-20-legacy-swarm", "PREROUTING docker0 - 172.17.0.3 192.168.9.10 tcp 8080", "as it is")]
    [InlineData("engine-20-legacy-swarm", "OUTPUT - lo 127.0.0.1 127.0.0.1 tcp 8080", "as it is")]
    [InlineData("engine-20-legacy-swarm", "OUTPUT - lo 192.168.9.10 192.168.9.10 tcp 8082", "172.17.0.2:81")]
    [InlineData("engine-28", "PREROUTING docker0 - 172.17.0.3 192.168.9.10 tcp 8080", "10.5.0.2:80")]
    [InlineData("swarm-ingress", "OUTPUT - lo 127.0.0.1 127.0.0.1 tcp 8888", "172.18.0.2:8888")]
    [InlineData("firewalld", "PREROUTING eth0 - 192.168.9.1 192.168.9.10 tcp 8080", "as it is")]
    public void Translate_APublishedPort_LeadsToTheContainer(string rules, string packet, string expected)
    {
        var (hook, sent) = Read(packet);

        var translation = FilterWalk.Translate(Load(rules), Surroundings, hook, sent);

        Assert.Equal(expected, translation is TranslationTo to ? $"{to.Address}:{to.Port}" : translation is NoTranslation ? "as it is" : "unknown");
    }

    [Theory]
    // What cannot be known is never taken for a fact, unless it does not matter.
    [InlineData("-A FORWARD -m owner --uid-owner 0 -j DROP", "Unknown -A FORWARD -m owner --uid-owner 0 -j DROP")]
    [InlineData("-A FORWARD -m recent --update -j DROP\n-A FORWARD -j DROP", "Dropped -A FORWARD -m recent --update -j DROP")]
    [InlineData("-A FORWARD -m statistic --mode random --probability 0.5 -j ACCEPT", "Accepted")]
    [InlineData("-A FORWARD -m socket -j DROP", "Unknown -A FORWARD -m socket -j DROP")]
    [InlineData("-A FORWARD -m string --string x --algo bm -j LOG", "Accepted")]
    [InlineData("-A FORWARD -j NFQUEUE --queue-num 0", "Unknown -A FORWARD -j NFQUEUE --queue-num 0")]
    [InlineData("-A FORWARD -p udp -m owner --uid-owner 0 -j DROP", "Accepted")]
    // Returns, jumps and gotos.
    [InlineData("-A FORWARD -j A\n-A FORWARD -j DROP\n-A A -j RETURN\n-A A -j ACCEPT", "Dropped -A FORWARD -j DROP")]
    [InlineData("-A FORWARD -j A\n-A FORWARD -j DROP\n-A A -j ACCEPT", "Accepted")]
    [InlineData("-A FORWARD -j A\n-A FORWARD -j DROP\n-A A -g B\n-A A -j ACCEPT\n-A B -s 1.2.3.4 -j ACCEPT", "Dropped -A FORWARD -j DROP")]
    [InlineData("-A FORWARD -g A\n-A FORWARD -j DROP\n-A A -s 1.2.3.4 -j DROP", "Accepted")]
    [InlineData("-A FORWARD -j RETURN\n-A FORWARD -j DROP", "Accepted")]
    [InlineData("-A FORWARD -j A\n-A A -j B\n-A B -j A", "Unknown -A A -j B")]
    [InlineData("-A FORWARD -j MISSING", "Unknown -A FORWARD -j MISSING")]
    [InlineData("-A FORWARD -m comment --comment \"-j DROP\"", "Accepted")]
    // Negations, masks, interfaces by their beginning.
    [InlineData("-A FORWARD ! -i br-own -j DROP", "Accepted")]
    [InlineData("-A FORWARD -i br+ -j DROP", "Dropped -A FORWARD -i br+ -j DROP")]
    [InlineData("-A FORWARD ! -i + -j DROP", "Accepted")]
    [InlineData("-A FORWARD -s 10.5.0.0/255.255.0.0 -j DROP", "Dropped -A FORWARD -s 10.5.0.0/255.255.0.0 -j DROP")]
    [InlineData("-A FORWARD -s 10.5.0.0/255.0.255.0 -j DROP", "Unknown -A FORWARD -s 10.5.0.0/255.0.255.0 -j DROP")]
    [InlineData("-A FORWARD -s 10.5.0.2 -d 10.5.0.3 -j DROP", "Dropped -A FORWARD -s 10.5.0.2 -d 10.5.0.3 -j DROP")]
    [InlineData("-A FORWARD ! -s 10.5.0.2/32 -j DROP", "Accepted")]
    [InlineData("-A FORWARD -p tcp -m tcp --dport 8000:9000 -j DROP", "Accepted")]
    [InlineData("-A FORWARD -p tcp -m tcp ! --dport 8000:9000 -j DROP", "Dropped -A FORWARD -p tcp -m tcp ! --dport 8000:9000 -j DROP")]
    [InlineData("-A FORWARD -p tcp -m tcp --dport :80 -j DROP", "Dropped -A FORWARD -p tcp -m tcp --dport :80 -j DROP")]
    [InlineData("-A FORWARD -p tcp -m tcp --sport 1024:65535 -j DROP", "Unknown -A FORWARD -p tcp -m tcp --sport 1024:65535 -j DROP")]
    [InlineData("-A FORWARD -p 6 -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -j DROP", "Dropped -A FORWARD -p 6 -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -j DROP")]
    [InlineData("-A FORWARD -m conntrack ! --ctstate NEW -j DROP", "Accepted")]
    [InlineData("-A FORWARD -m conntrack --ctstate INVALID -j DROP", "Accepted")]
    [InlineData("-A FORWARD -m state --state NEW -j DROP", "Dropped -A FORWARD -m state --state NEW -j DROP")]
    [InlineData("-A FORWARD -m addrtype --dst-type LOCAL -j DROP", "Accepted")]
    [InlineData("-A FORWARD -m addrtype ! --dst-type LOCAL,BROADCAST -j DROP", "Dropped -A FORWARD -m addrtype ! --dst-type LOCAL,BROADCAST -j DROP")]
    [InlineData("-A FORWARD -m iprange --src-range 10.5.0.1-10.5.0.9 -j DROP", "Dropped -A FORWARD -m iprange --src-range 10.5.0.1-10.5.0.9 -j DROP")]
    [InlineData("-A FORWARD -m limit --limit 5/min -j ACCEPT\n-A FORWARD -j DROP", "Unknown -A FORWARD -m limit --limit 5/min -j ACCEPT")]
    public void Judge_OneRuleAfterTheOther_IsWhatTheKernelDoes(string rules, string expected)
    {
        var parsed = FilterRulesParser.Parse($"*filter\n:FORWARD ACCEPT [0:0]\n{rules}\nCOMMIT\n")!;
        var (hook, sent) = Read("FORWARD br-own br-own 10.5.0.2 10.5.0.3 tcp 80");

        var verdict = FilterWalk.Judge(parsed, Surroundings, hook, sent);

        Assert.Equal(expected, $"{verdict.Kind} {verdict.Rule}".TrimEnd());
    }

    [Fact]
    public void Judge_KnownIpset_DecidesItsRules()
    {
        var known = Surroundings with
        {
            Sets = new Dictionary<string, IReadOnlyList<IPNetwork>> { ["docker-ext-bridges-v4"] = [IPNetwork.Parse("10.5.0.0/16")] },
        };
        var (hook, sent) = Read("FORWARD eth0 br-own 192.168.9.1 10.5.0.2 tcp 80");

        Assert.Equal(FilterVerdictKind.Accepted, FilterWalk.Judge(Load("engine-28-ipset"), known, hook, sent).Kind);
    }

    /// <summary>HOOK IN OUT SOURCE DESTINATION PROTOCOL [PORT] [reply]; a hyphen stands for no interface.</summary>
    private static (FilterHook Hook, FilterPacket Packet) Read(string text)
    {
        var words = text.Split(' ');
        int? port = words.Length > 6 && words[6] is not "reply" ? int.Parse(words[6], CultureInfo.InvariantCulture) : null;
        var isReply = words[^1] is "reply";
        return (Enum.Parse<FilterHook>(words[0], ignoreCase: true), new()
        {
            InInterface = words[1].Trim('-'),
            OutInterface = words[2].Trim('-'),
            Source = IPAddress.Parse(words[3]),
            Destination = IPAddress.Parse(words[4]),
            Protocol = words[5],
            DestinationPort = isReply ? null : port,
            SourcePort = isReply ? port : null,
            IsReply = isReply,
        });
    }

    private static FilterRules Load(string name) => FilterRulesParser.Parse(File.ReadAllText(
        ProjectFiles.Find("tests", "TutorTui.Core.Tests", "Checks", "PacketFilters", "Rules", $"{name}.txt")))!;
}

using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishMismatchTexts : MismatchTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<MismatchTexts>.Add(Language.English, new EnglishMismatchTexts());

    public override string Differs(string property, string observed, string wanted) => $"its {property} is {observed} instead of {wanted}";

    public override string WithReason(string fault, string reason) => $"{fault} ({reason})";

    public override string All(IEnumerable<string> faults) => string.Join("; ", faults);

    public override string Value(string property, string value) => $"{property}: {value}";

    public override string None => "none";

    public override string Name => "name";

    public override string Driver => "driver";

    public override string Scope => "scope";

    public override string Subnet => "subnet";

    public override string Gateway => "gateway";

    public override string Origin => "origin";

    public override string Attachable => "attachable";

    public override string Internal => "internal";

    public override string Option(string name) => $"option {name}";

    public override string ServiceList => "list of services";

    public override string Network => "network";

    public override string Container => "container";

    public override string Bound(string kind, string name) => $"the {kind} {name}";

    public override string NothingFits(string kind, string name) => $"no {kind} fits {name} yet";

    public override string Image => "image";

    public override string NetworkMode => "network mode";

    public override string ContainerPort(int port) => $"container port {port}";

    public override string MountAt(string target) => $"mount at {target}";

    public override string Replicas => "number of replicas";

    public override string EndpointMode => "endpoint mode";

    public override string Port(int port) => $"port {port}";

    public override string PublishedOn(string hostPorts) => $"published on {hostPorts}";

    public override string NotPublished => "not published";

    public override string NotPublishedOn(int port, int hostPort) => $"its port {port} is not published on {hostPort}";

    public override string Parent => "parent";

    public override string Address => "address";

    public override string AddressIn(string subnet) => $"one in {subnet}";

    public override string Mtu => "MTU";

    public override string HardwareAddress => "hardware address";

    public override string Role => "role";

    public override string State => "state";

    public override string Availability => "availability";
}

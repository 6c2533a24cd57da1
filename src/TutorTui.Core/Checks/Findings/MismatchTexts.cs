using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Findings;

/// <summary>Texts about the properties that checks compare, and about their mismatches.</summary>
internal abstract class MismatchTexts
{
    public static MismatchTexts Current => LanguageTable<MismatchTexts>.Current;

    /// <summary>For use within <see cref="All"/>.</summary>
    public abstract string Differs(string property, string observed, string wanted);

    public abstract string WithReason(string fault, string reason);

    /// <summary>Several faults in one sentence.</summary>
    public abstract string All(IEnumerable<string> faults);

    public abstract string Value(string property, string value);

    public abstract string None { get; }

    public abstract string Name { get; }

    public abstract string Driver { get; }

    public abstract string Scope { get; }

    public abstract string Subnet { get; }

    public abstract string Gateway { get; }

    public abstract string Origin { get; }

    public abstract string Attachable { get; }

    public abstract string Internal { get; }

    public abstract string Option(string name);

    public abstract string ServiceList { get; }

    public abstract string Network { get; }

    public abstract string Container { get; }

    /// <summary>An object that the lesson's checks refer to by a declared name.</summary>
    public abstract string Bound(string kind, string name);

    public abstract string NothingFits(string kind, string name);

    public abstract string Image { get; }

    public abstract string NetworkMode { get; }

    public abstract string ContainerPort(int port);

    public abstract string MountAt(string target);

    public abstract string Replicas { get; }

    public abstract string EndpointMode { get; }

    public abstract string Port(int port);

    public abstract string PublishedOn(string hostPorts);

    public abstract string NotPublished { get; }

    public abstract string NotPublishedOn(int port, int hostPort);

    public abstract string Parent { get; }

    public abstract string Address { get; }

    public abstract string AddressIn(string subnet);

    public abstract string Mtu { get; }

    public abstract string HardwareAddress { get; }

    public abstract string Role { get; }

    public abstract string State { get; }

    public abstract string Availability { get; }
}

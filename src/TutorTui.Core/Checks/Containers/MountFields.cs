using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;

namespace TutorTui.Core.Checks.Containers;

/// <summary>How authors describe a container's mounts.</summary>
internal static class MountFields
{
    private static readonly TextField Target = new("at", "the place in the container") { IsRequired = true };
    private static readonly TextField Type = new("type", "what is mounted") { Choices = ["volume", "bind"] };
    private static readonly TextField Source = new("source", "a volume's name, or the machine's folder");
    private static readonly FlagField ReadOnly = new("read-only", "the container cannot write there");
    private static readonly TextField SameAs = new("same-as", "it is the volume another check has found under this name") { Use = NameUse.UsesObject };

    public static FieldMap<MountSelector> Map { get; } = new("a mount", [Target, Type, Source, ReadOnly, SameAs], values => new()
    {
        Target = values.Require(Target),
        Kind = values.Get(Type),
        Source = values.Get(Source),
        IsReadOnly = values.Get(ReadOnly),
        SameAs = values.Get(SameAs),
    });
}

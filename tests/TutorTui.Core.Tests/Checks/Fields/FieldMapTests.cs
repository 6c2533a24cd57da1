using System.Collections.Immutable;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Identifiers;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Core.Tests.Checks.Fields;

/// <summary>Every map that authors may write in a check, taken from the registry of kinds.</summary>
public sealed class FieldMapTests
{
    private static readonly ImmutableArray<CheckKind> Kinds = [.. CheckKinds.All.Where(kind => kind.Fields is not null)];

    /// <summary>All maps, with those inside them.</summary>
    private static readonly ImmutableArray<FieldMap> Maps = [.. Kinds.SelectMany(kind => Flatten(kind.Fields!)).Distinct()];

    [Fact]
    public void Fields_AreWhatTheReferenceForAuthorsSays()
    {
        var reference = File.ReadAllText(ProjectFiles.Find("docs", "checks.md"));
        Assert.All(CheckKinds.All, kind =>
        {
            Assert.NotEmpty(kind.Key);
            Assert.Contains(kind.Summary, reference, StringComparison.Ordinal);
        });
        Assert.All(Maps.SelectMany(map => map.Fields).Where(field => field is not RefusedField), field =>
        {
            Assert.NotEmpty(field.Kind);
            Assert.NotEmpty(field.Help);
            Assert.Contains($"`{field.Key}`", reference, StringComparison.Ordinal);
            Assert.Contains(field.Help, reference, StringComparison.Ordinal);
        });
        Assert.All(Maps, map => Assert.StartsWith("a", map.Kind, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_EverythingWritten_GivesAConditionOfTheKind() => Assert.All(Kinds, kind =>
    {
        var source = SampleSource.Whole(kind.Fields!);

        var read = kind.Read(source);

        Assert.IsType(kind.ConditionType, read);
        Assert.Empty(source.Reports);
    });

    /// <summary>Two conditions that differ in one key are different conditions: no key is read and thrown away.</summary>
    [Fact]
    public void Read_OptionalKeyLeftOut_GivesAnotherCondition() => Assert.All(Kinds.Where(kind => kind.Fields!.Forms.IsEmpty), kind =>
    {
        var fields = kind.Fields!.Fields;
        var whole = Describe(kind.Read(new SampleSource(fields))!);
        Assert.All(
            fields.Where(field => !field.IsRequired),
            field => Assert.NotEqual(whole, Describe(kind.Read(new SampleSource(fields.Remove(field)))!)));
    });

    [Fact]
    public void Read_RequiredKeyMissing_GivesNone() => Assert.All(Kinds.Where(kind => kind.Fields!.Forms.IsEmpty), kind =>
    {
        var fields = kind.Fields!.Fields;
        Assert.All(fields.Where(field => field.IsRequired), field => Assert.Null(kind.Read(new SampleSource(fields.Remove(field)))));
    });

    [Fact]
    public void Fields_OfForms_AreNeeded() => Assert.All(
        Maps.SelectMany(map => map.Forms).SelectMany(form => form.Fields), field => Assert.True(field.IsRequired));

    [Theory]
    [InlineData("machine", typeof(OnMachine))]
    [InlineData("machine-of", typeof(OnMachine))]
    [InlineData("task-of", typeof(InTaskOf))]
    [InlineData("on container", typeof(InContainer))]
    public void Read_Place_HasTheTypeOfItsForm(string keys, Type type) => Assert.IsType(type, Read(PlaceFields.Map, keys));

    [Theory]
    [InlineData("service port", 1)]
    [InlineData("service", 80)]
    [InlineData("address port", 1)]
    [InlineData("address", 80)]
    [InlineData("published", 1)]
    [InlineData("on container port", 1)]
    [InlineData("on container", 80)]
    public void Read_Destination_HasItsPortOrTheUsualOne(string keys, int port) =>
        Assert.Equal(port, DestinationLookup.Port(Read(DestinationFields.Map, keys)!));

    [Theory]
    [InlineData("service address", "'sample' is one destination: service, address, published, or on with container.")]
    [InlineData("", "'sample' is one destination: service, address, published, or on with container.")]
    public void Read_NoFormOrSeveral_SaysWhichThereAre(string keys, string message)
    {
        var source = Source(DestinationFields.Map, keys);

        Assert.Null(DestinationFields.Map.Read(source));

        Assert.Equal((FieldFault.BadValue, null, message), Assert.Single(source.Reports));
    }

    [Fact]
    public void Read_KeyOfAFormIsMissing_GivesNone() => Assert.Null(Read(DestinationFields.Map, "on"));

    [Fact]
    public void Read_NameInsideAnotherDescription_IsRefusedWithTheReason()
    {
        var source = new SampleSource(NetworkFields.Nested.Fields);

        Assert.NotNull(NetworkFields.Nested.Read(source));

        var (fault, key, message) = Assert.Single(source.Reports);
        Assert.Equal((FieldFault.BadValue, "as"), (fault, key));
        Assert.Contains("same-as", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.1.1.254", true)]
    [InlineData("10.1.2.1", false)]
    public void Read_GatewayOutsideItsSubnet_IsReported(string gateway, bool isGood)
    {
        var source = new SampleSource(NetworkFields.Nested.Fields.Where(field => field is not RefusedField))
        {
            Values = ImmutableDictionary<string, string>.Empty.Add("gateway", gateway),
        };

        var read = NetworkFields.Nested.Read(source);

        Assert.Equal(gateway, read?.Gateway);
        Assert.Equal(isGood ? [] : [(FieldFault.BadAddress, "gateway", $"The gateway {gateway} is not in the subnet 10.1.1.0/24.")], source.Reports);
    }

    [Fact]
    public void Read_Container_TakesEveryKey()
    {
        var read = ContainerFields.Nested.Read(SampleSource.Whole(ContainerFields.Nested))!;

        Assert.Equal(("name-value", "image-value", "network-mode-value", "running"), (read.Name, read.Image, read.NetworkMode, read.State));
        Assert.Equal("same-as-value", read.SameAs);
        Assert.Equal(new(1, 1), read.Publishes);
        Assert.Equal(("at-value", "volume", true), (read.Mounts[0].Target, read.Mounts[0].Kind, read.Mounts[0].IsReadOnly));
        Assert.Equal(("driver-value", true, true), (read.Networks[0].Driver, read.Networks[0].IsUserDefined, read.Networks[0].HasCustomPool));
    }

    [Fact]
    public void Kind_OfAField_SaysWhatIsWritten()
    {
        Assert.Equal("a number from 1 to 9", new NumberField("n", 1, 9, "h").Kind);
        Assert.Equal("`a` or `b`", new TextField("t", "h") { Choices = ["a", "b"] }.Kind);
        Assert.Equal("a subnet", new TextField("t", "h") { Rule = TextRule.Subnet }.Kind);
    }

    private static IEnumerable<FieldMap> Flatten(FieldMap map) =>
        map.Fields.OfType<INestedMap>().SelectMany(field => Flatten(field.Nested)).Prepend(map);

    private static T? Read<T>(FieldMap<T> map, string keys)
        where T : class => map.Read(Source(map, keys));

    private static SampleSource Source(FieldMap map, string keys) => new(map.Fields.Where(field => keys.Split(' ').Contains(field.Key)));

    /// <summary>Records tell their parts, but not what is in an array.</summary>
    private static string Describe(object? value) => value switch
    {
        null => "none",
        string text => text,
        System.Collections.IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Describe))}]",
        _ when value.GetType() is { IsPrimitive: true } or { IsEnum: true } => $"{value}",
        _ when value is MachineName => $"{value}",
        _ => $"{value.GetType().Name}({string.Join(',', value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.Name is not "EqualityContract").Select(property => $"{property.Name}={Describe(property.GetValue(value))}"))})",
    };
}

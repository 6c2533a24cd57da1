using System.Collections.Immutable;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Tests.Checks.Fields;

/// <summary>A map in which each of the named keys has a good value of its field's type.</summary>
internal sealed class SampleSource(IEnumerable<Field> written) : IFieldSource
{
    private readonly ImmutableHashSet<string> _keys = [.. written.Select(field => field.Key)];

    private readonly List<(FieldFault Fault, string? Key, string Message)> _reports = [];

    public IReadOnlyList<(FieldFault Fault, string? Key, string Message)> Reports => _reports;

    public string What => "'sample'";

    /// <summary>Values other than the usual ones.</summary>
    public ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;

    public static string SampleOf(TextField field) =>
        !field.Choices.IsEmpty ? field.Choices[0]
        : field.Rule == TextRule.Question ? "Which?"
        : field.Rule == TextRule.Address ? "10.1.1.1"
        : field.Rule == TextRule.Subnet ? "10.1.1.0/24"
        : field.Rule == TextRule.Path ? "/data/x"
        : field.Rule == TextRule.MacPrefix ? "02:42:"
        : $"{field.Key}-value";

    public bool Has(string key) => _keys.Contains(key);

    public string? Text(TextField field) => Has(field.Key) ? Values.GetValueOrDefault(field.Key, SampleOf(field)) : null;

    public ImmutableArray<string>? Texts(TextListField field) => Has(field.Key) ? [$"{field.Key} value"] : [];

    public int? Number(NumberField field) => Has(field.Key) ? field.Least : null;

    public bool? Flag(FlagField field) => Has(field.Key) ? true : null;

    public MachineName? Machine(MachineField field) => Has(field.Key) ? MachineName.Machine2 : null;

    public ImmutableArray<MachineName>? Machines(MachineListField field) =>
        Has(field.Key) ? [MachineName.Machine1, MachineName.Machine2] : null;

    public ImmutableSortedDictionary<string, string> TextMap(TextMapField field) => Has(field.Key)
        ? ImmutableSortedDictionary<string, string>.Empty.Add("name", field.Key)
        : ImmutableSortedDictionary<string, string>.Empty;

    public T? Map<T>(MapField<T> field)
        where T : class => Has(field.Key) ? field.Map.Read(Whole(field.Map)) : null;

    public ImmutableArray<T> Maps<T>(MapListField<T> field)
        where T : class => Has(field.Key) && field.Map.Read(Whole(field.Map)) is { } one ? [one] : [];

    public void Report(FieldFault fault, string? key, string message) => _reports.Add((fault, key, message));

    /// <summary>A map with all that may be written in it: all keys, or those of its last form, which is the longest.</summary>
    public static SampleSource Whole(FieldMap map) =>
        new((map.Forms is [.., var form] ? form.Fields.AddRange(form.Optional) : map.Fields).Where(field => field is not RefusedField));
}

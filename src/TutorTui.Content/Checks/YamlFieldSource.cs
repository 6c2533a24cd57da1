using System.Collections.Immutable;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Checks;

/// <summary>Reads declared fields from a map of a course file.</summary>
internal sealed class YamlFieldSource(MapFields fields, LessonContext context) : IFieldSource
{
    public string What => fields.What;

    public bool Has(string key) => fields.Has(key);

    public string? Text(TextField field)
    {
        var text = field.IsRequired ? fields.RequireText(field.Key) : fields.Text(field.Key);
        if (text is null)
        {
            return null;
        }

        if (!field.Choices.IsEmpty && !field.Choices.Contains(text.Text))
        {
            Report(FieldFault.BadValue, text.Position, $"'{field.Key}' is '{text.Text}', but {string.Join(" or ", field.Choices)} is expected.");
            return null;
        }

        if (!field.Rule.Accepts(text.Text))
        {
            Report(field.Rule.Fault, text.Position, $"'{text.Text}' {field.Rule.Complaint}.");
            return null;
        }

        Use(field.Use, text);
        return text.Text;
    }

    public ImmutableArray<string>? Texts(TextListField field)
    {
        if (field.IsRequired && fields.Require(field.Key) is null)
        {
            return null;
        }

        var texts = fields.Texts(field.Key);
        foreach (var text in texts)
        {
            Use(field.Use, text);
        }

        return [.. texts.Select(text => text.Text)];
    }

    public int? Number(NumberField field) => field.IsRequired
        ? fields.RequireNumber(field.Key, field.Least, field.Most)
        : fields.Number(field.Key, field.Least, field.Most);

    public bool? Flag(FlagField field) => fields.OptionalFlag(field.Key);

    public MachineName? Machine(MachineField field) =>
        (field.IsRequired ? fields.RequireText(field.Key) : fields.Text(field.Key)) is { } text ? context.Machine(text.Text, text.Position) : null;

    public ImmutableArray<MachineName>? Machines(MachineListField field)
    {
        if (field.IsRequired && fields.Require(field.Key) is null)
        {
            return null;
        }

        var machines = fields.Texts(field.Key).Select(text => context.Machine(text.Text, text.Position)).ToList();
        return machines.Count > 0 && !machines.Contains(null) ? [.. machines.Select(machine => machine!.Value)] : null;
    }

    public ImmutableSortedDictionary<string, string> TextMap(TextMapField field)
    {
        if (fields.Take(field.Key) is not { } value || MapFields.From(value, $"'{field.Key}'", context.Diagnostics) is not { } texts)
        {
            return ImmutableSortedDictionary<string, string>.Empty;
        }

        return ((YamlMap)value).Entries
            .Select(entry => (entry.Key, texts.Text(entry.Key)?.Text))
            .Where(pair => pair.Text is not null)
            .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Text!);
    }

    public T? Map<T>(MapField<T> field)
        where T : class =>
        (field.IsRequired ? fields.Require(field.Key) : fields.Take(field.Key)) is { } value ? ReadMap(field.Key, value, field.Map) : null;

    public ImmutableArray<T> Maps<T>(MapListField<T> field)
        where T : class
    {
        var one = fields.Take(field.Key);
        var several = fields.Take(field.ListKey);
        if (several is not null and not YamlList)
        {
            Report(FieldFault.BadValue, several.Position,
                $"'{field.ListKey}' is {several.Kind}, but a list of {field.ListKey} is expected.");
        }

        IEnumerable<YamlValue?> values = [one, .. (several as YamlList)?.Items ?? []];
        return [.. values.OfType<YamlValue>().Select(value => ReadMap(field.Key, value, field.Map)).OfType<T>()];
    }

    public void Report(FieldFault fault, string? key, string message) =>
        Report(fault, key is null ? fields.Position : fields.Take(key)?.Position ?? fields.Position, message);

    private T? ReadMap<T>(string key, YamlValue value, FieldMap<T> map)
        where T : class
    {
        if (MapFields.From(value, $"'{key}'", context.Diagnostics) is not { } nested)
        {
            return null;
        }

        var read = map.Read(new YamlFieldSource(nested, context));
        nested.Close();
        return read;
    }

    private void Use(NameUse use, YamlText text)
    {
        switch (use)
        {
            case NameUse.DeclaresService:
                context.DeclareService(text.Text);
                break;
            case NameUse.UsesService:
                context.UseService(text.Text, text.Position);
                break;
            case NameUse.DeclaresObject:
                context.DeclareBinding(text.Text);
                break;
            case NameUse.UsesObject:
                context.UseBinding(text.Text, text.Position);
                break;
            case NameUse.None:
                break;
        }
    }

    private void Report(FieldFault fault, SourcePosition position, string message) => context.Diagnostics.Report(
        fault is FieldFault.BadAddress ? DiagnosticCodes.BadAddress : DiagnosticCodes.BadValue, position, message);
}

using System.Collections.Immutable;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Content.Checks;

/// <summary>Reads conditions: a map with exactly one of the keys of <see cref="CheckKinds"/>.</summary>
internal sealed class ConditionReader(LessonContext context)
{
    /// <summary>Reads the one condition among a map's keys; the caller closes the fields.</summary>
    public Condition? ReadOne(MapFields fields)
    {
        var present = CheckKinds.All.Where(kind => fields.Has(kind.Key)).ToList();
        foreach (var kind in CheckKinds.All)
        {
            _ = fields.Take(kind.Key);
        }

        if (present is [var only])
        {
            return Read(only, fields.Require(only.Key)!);
        }

        Report(DiagnosticCodes.Condition, fields.Position, present.Count == 0
            ? $"The condition is missing: {fields.What} needs one of {string.Join(", ", CheckKinds.All.Select(kind => kind.Key))}."
            : $"There are {present.Count} conditions ({string.Join(", ", present.Select(kind => kind.Key))}). Put them into a list under all: or any:.");
        return null;
    }

    private Condition? Read(CheckKind kind, YamlValue value)
    {
        if (kind.TakesConditions)
        {
            return ReadList(kind.Key, value) is { } parts ? kind.Compose(parts) : null;
        }

        if (kind.TakesCondition)
        {
            return ReadNested(value) is { } part ? kind.Compose([part]) : null;
        }

        if (MapFields.From(value, $"'{kind.Key}'", context.Diagnostics) is not { } fields)
        {
            return null;
        }

        var condition = kind.Read(new YamlFieldSource(fields, context));
        fields.Close();
        return condition;
    }

    private ImmutableArray<Condition>? ReadList(string key, YamlValue value)
    {
        if (value is not YamlList { Items.Length: > 0 } list)
        {
            Report(DiagnosticCodes.BadValue, value.Position, $"'{key}' is {value.Kind}, but a list of conditions is expected.");
            return null;
        }

        var conditions = list.Items.Select(ReadNested).ToList();
        return conditions.Contains(null) ? null : [.. conditions.OfType<Condition>()];
    }

    private Condition? ReadNested(YamlValue value)
    {
        if (MapFields.From(value, CheckKeys.Condition, context.Diagnostics) is not { } fields)
        {
            return null;
        }

        var condition = ReadOne(fields);
        fields.Close();
        return condition;
    }

    private void Report(string code, SourcePosition position, string message) => context.Diagnostics.Report(code, position, message);
}

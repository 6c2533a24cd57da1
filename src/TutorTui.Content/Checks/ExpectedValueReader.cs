using TutorTui.Content.Lessons;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks.Answers;

namespace TutorTui.Content.Checks;

/// <summary>Reads what the right answer to a question is.</summary>
internal sealed class ExpectedValueReader(LessonContext context)
{
    private readonly SelectorReader _selectors = new(context);
    private readonly PlaceReader _places = new(context);

    public ExpectedValue? Read(MapFields fields)
    {
        string[] forms = ["text", "address-of", "subnet-of", "gateway-of", "machine-of"];
        var present = forms.Where(fields.Has).ToList();
        if (present is not [var form])
        {
            foreach (var known in forms)
            {
                _ = fields.Take(known);
            }

            context.Diagnostics.Report(DiagnosticCodes.BadValue, fields.Position,
                $"{fields.What} is one value: {string.Join(", ", forms)}.");
            fields.Close();
            return null;
        }

        var value = Read(form, fields);
        fields.Close();
        return value;
    }

    private ExpectedValue? Read(string form, MapFields fields)
    {
        switch (form)
        {
            case "text":
                return fields.Text("text") is { } text ? new FixedText(text.Text) : null;
            case "address-of":
                return _places.Require(fields, "address-of") is { } place ? new AddressOf(place) : null;
            case "machine-of":
                return fields.Text("machine-of") is { } service ? Machine(service) : null;
        }

        if (fields.Take(form) is not { } value || MapFields.From(value, $"'{form}'", context.Diagnostics) is not { } nested)
        {
            return null;
        }

        var on = _places.ReadMachine(nested);
        var network = _selectors.ReadNetwork(nested);
        nested.Close();
        return on is not { } machine ? null
            : form is "subnet-of" ? new SubnetOf(machine, network)
            : new GatewayOf(machine, network);
    }

    private MachineOf Machine(YamlText service)
    {
        context.UseService(service.Text, service.Position);
        return new(service.Text);
    }
}

using System.Collections.Immutable;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Yaml;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Lessons;

/// <summary>Reads the front matter.</summary>
internal sealed class LessonHeaderReader(LessonContext context)
{
    private const int LongestLesson = 600;

    private readonly FileDiagnostics _diagnostics = context.Diagnostics;

    /// <summary>Reads the front matter.</summary>
    /// <param name="lines">The whole file.</param>
    /// <param name="end">The index of the line after the front matter, 0 when there is none.</param>
    public LessonHeader? Read(ImmutableArray<string> lines, out int end) =>
        FrontMatter.Read(lines, _diagnostics, out end) is { } fields ? Read(fields) : null;

    private LessonHeader? Read(MapFields fields)
    {
        var id = ReadId(fields);
        var kind = ReadKind(fields);
        var title = fields.RequireText("title");
        var summary = fields.RequireText("summary");
        var minutes = fields.RequireNumber("minutes", 1, LongestLesson);
        context.Machines = ReadMachines(fields, isRequired: kind is not LessonKind.Chapter);
        var requirements = ReadNeeds(fields);
        var pools = new ParameterReader(_diagnostics).Read(fields.Take("parameters"));
        var start = ReadStart(fields);
        fields.Close();
        return id is { } known && kind is { } which && title is not null && summary is not null && minutes is { } duration
            ? new(known, which, title.Text, summary.Text, TimeSpan.FromMinutes(duration), context.Machines, requirements, pools, start)
            : null;
    }

    private ImmutableArray<Requirement> ReadNeeds(MapFields fields)
    {
        var needs = ImmutableArray.CreateBuilder<Requirement>();
        foreach (var text in fields.Texts("needs"))
        {
            if (RequirementKeyword.TryParse(text.Text, out var requirement))
            {
                needs.Add(requirement);
                continue;
            }

            _diagnostics.Report(DiagnosticCodes.BadValue, text.Position,
                $"'{text.Text}' is nothing a lesson can need.{KeywordSuggestion.For(text.Text, RequirementKeyword.All)}");
        }

        return needs.ToImmutable();
    }

    private LessonId? ReadId(MapFields fields)
    {
        var text = fields.RequireText("id");
        if (text is null)
        {
            return null;
        }

        if (LessonId.TryParse(text.Text, out var id))
        {
            return id;
        }

        _diagnostics.Report(DiagnosticCodes.BadValue, text.Position,
            $"'{text.Text}' is not a lesson's id. Use lower-case letters, digits, dots and hyphens, like activity-6.01.");
        return null;
    }

    private LessonKind? ReadKind(MapFields fields)
    {
        if (fields.RequireText("kind") is not { } text)
        {
            return null;
        }

        if (LessonKindKeyword.TryParse(text.Text, out var kind))
        {
            return kind;
        }

        _diagnostics.Report(DiagnosticCodes.BadValue, text.Position,
            $"'kind' is '{text.Text}', but exercise, activity or chapter is expected.");
        return null;
    }

    private ImmutableArray<MachineName> ReadMachines(MapFields fields, bool isRequired)
    {
        if (isRequired)
        {
            _ = fields.Require("machines");
        }

        var machines = new List<MachineName>();
        foreach (var text in fields.Texts("machines"))
        {
            if (!MachineName.TryParse(text.Text, out var name))
            {
                _diagnostics.Report(DiagnosticCodes.BadValue, text.Position,
                    $"'{text.Text}' is not a machine's name. Use a letter, then letters, digits and hyphens.");
            }
            else if (machines.Contains(name))
            {
                _diagnostics.Report(DiagnosticCodes.DuplicateId, text.Position, $"The machine {name} is there twice. Remove one.");
            }
            else
            {
                machines.Add(name);
            }
        }

        return [.. machines];
    }

    private StartState ReadStart(MapFields fields)
    {
        if (fields.Take("start") is not { } value || MapFields.From(value, "'start'", _diagnostics) is not { } start)
        {
            return new();
        }

        var swarm = start.Text("swarm");
        if (swarm is not null and not { Text: "joined" or "none" })
        {
            _diagnostics.Report(DiagnosticCodes.BadValue, swarm.Position,
                $"'swarm' is '{swarm.Text}', but joined or none is expected. Leave the key out where the swarm does not matter.");
        }

        var state = new StartState
        {
            IsSwarmJoined = swarm is { Text: "joined" },
            IsWithoutSwarm = swarm is { Text: "none" },
            IsEmpty = start.Flag("empty"),
            HasNoVolumes = start.Flag("no-volumes"),
            AbsentPlugins = [.. start.Texts("without-plugins").Select(plugin => plugin.Text)],
        };
        start.Close();
        return state;
    }
}

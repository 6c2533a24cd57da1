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
    private readonly FileDiagnostics _diagnostics = context.Diagnostics;

    /// <summary>Reads the front matter.</summary>
    /// <param name="lines">The whole file.</param>
    /// <param name="end">The index of the line after the front matter, 0 when there is none.</param>
    public LessonHeader? Read(ImmutableArray<string> lines, out int end) =>
        FrontMatter.Read(lines, LessonKeys.FrontMatter, _diagnostics, out end) is { } fields ? Read(fields) : null;

    private LessonHeader? Read(MapFields fields)
    {
        var id = ReadId(fields);
        var kind = ReadKind(fields);
        var title = fields.Text(LessonKeys.Title);
        var summary = fields.Text(LessonKeys.Summary);
        var minutes = fields.Number(LessonKeys.Minutes);
        context.Machines = ReadMachines(fields);
        var requirements = ReadNeeds(fields);
        var pools = new ParameterReader(_diagnostics).Read(fields.Take(LessonKeys.Parameters));
        var start = ReadStart(fields);
        fields.Close();
        return id is { } known && kind is { } which && title is not null && summary is not null && minutes is { } duration
            ? new(known, which, title.Text, summary.Text, TimeSpan.FromMinutes(duration), context.Machines, requirements, pools, start)
            : null;
    }

    private ImmutableArray<Requirement> ReadNeeds(MapFields fields)
    {
        var needs = ImmutableArray.CreateBuilder<Requirement>();
        foreach (var text in fields.Texts(LessonKeys.Needs))
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
        var text = fields.Text(LessonKeys.Id);
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

    private static LessonKind? ReadKind(MapFields fields) =>
        fields.Text(LessonKeys.Kind) is { } text && LessonKindKeyword.TryParse(text.Text, out var kind) ? kind : null;

    private ImmutableArray<MachineName> ReadMachines(MapFields fields)
    {
        var machines = new List<MachineName>();
        foreach (var text in fields.Texts(LessonKeys.Machines))
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
        if (fields.Take(LessonKeys.Start) is not { } value || MapFields.From(value, LessonKeys.StartMap, _diagnostics) is not { } start)
        {
            return new();
        }

        var swarm = start.Text(LessonKeys.Swarm);
        var state = new StartState
        {
            IsSwarmJoined = swarm is { Text: "joined" },
            IsWithoutSwarm = swarm is { Text: "none" },
            IsEmpty = start.Flag(LessonKeys.Empty),
            HasNoVolumes = start.Flag(LessonKeys.NoVolumes),
            AbsentPlugins = [.. start.Texts(LessonKeys.WithoutPlugins).Select(plugin => plugin.Text)],
        };
        start.Close();
        return state;
    }
}

using System.Collections.Immutable;
using TutorTui.Content.Sources;
using TutorTui.Content.Yaml;
using TutorTui.Core.Courses;

namespace TutorTui.Content.Lessons;

/// <summary>Reads the front matter.</summary>
internal sealed class LessonHeaderReader(LessonContext context)
{
    private const string Fence = "---";
    private const int LongestLesson = 600;

    private readonly FileDiagnostics _diagnostics = context.Diagnostics;

    /// <summary>Reads the front matter.</summary>
    /// <param name="lines">The whole file.</param>
    /// <param name="end">The line index behind the front matter, 0 when there is none.</param>
    public LessonHeader? Read(ImmutableArray<string> lines, out int end)
    {
        end = 0;
        var close = lines[0].TrimEnd() == Fence ? FindClose(lines) : 0;
        if (close == 0)
        {
            _diagnostics.Report(DiagnosticCodes.NoFrontMatter, SourcePosition.Start,
                "A lesson begins with its front matter: a line ---, keys and values, and another line ---.");
            return null;
        }

        end = close + 1;
        ImmutableArray<SourcePosition> starts = [.. Enumerable.Range(2, Math.Max(1, close - 1)).Select(line => new SourcePosition(line, 1))];
        var value = new YamlReader(starts, _diagnostics).Read(string.Join('\n', lines[1..close]));
        return value is null || MapFields.From(value, "the front matter", _diagnostics) is not { } fields ? null : Read(fields);
    }

    private static int FindClose(ImmutableArray<string> lines)
    {
        var close = 1;
        while (close < lines.Length && lines[close].TrimEnd() != Fence)
        {
            close++;
        }

        return close < lines.Length ? close : 0;
    }

    private LessonHeader? Read(MapFields fields)
    {
        var id = ReadId(fields);
        var kind = ReadKind(fields);
        var title = fields.RequireText("title");
        var summary = fields.RequireText("summary");
        var minutes = fields.RequireNumber("minutes", 1, LongestLesson);
        context.Machines = ReadMachines(fields);
        var start = ReadStart(fields);
        fields.Close();
        return id is { } known && kind is { } which && title is not null && summary is not null && minutes is { } duration
            ? new(known, which, title.Text, summary.Text, TimeSpan.FromMinutes(duration), context.Machines, start)
            : null;
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
        var text = fields.RequireText("kind");
        switch (text?.Text)
        {
            case null:
                return null;
            case "exercise":
                return LessonKind.Exercise;
            case "activity":
                return LessonKind.Activity;
        }

        _diagnostics.Report(DiagnosticCodes.BadValue, text.Position, $"'kind' is '{text.Text}', but exercise or activity is expected.");
        return null;
    }

    private ImmutableArray<MachineName> ReadMachines(MapFields fields)
    {
        _ = fields.Require("machines");
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
            AbsentPlugins = [.. start.Texts("without-plugins").Select(plugin => plugin.Text)],
        };
        start.Close();
        return state;
    }
}

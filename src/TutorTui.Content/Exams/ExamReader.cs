using System.Collections.Immutable;
using TutorTui.Content.Checks;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Sources;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Search;

namespace TutorTui.Content.Exams;

/// <summary>Reads one <c>exam.yaml</c>.</summary>
internal sealed class ExamReader(FileDiagnostics diagnostics, ImmutableArray<Lesson> lessons)
{
    private const int FormatVersion = 1;
    private const int LongestExam = 600;
    private const int MaxWeight = 100;

    /// <summary>The exam; null, with diagnostics, when it is invalid.</summary>
    public Exam? Read(SourceText source)
    {
        ImmutableArray<SourcePosition> starts = [.. source.Lines.Select((_, index) => new SourcePosition(index + 1, 1))];
        var value = new YamlReader(starts, diagnostics).Read(string.Join('\n', source.Lines));
        if (value is null || MapFields.From(value, "an exam", diagnostics) is not { } fields)
        {
            return null;
        }

        _ = fields.RequireNumber("format_version", FormatVersion, FormatVersion);
        var id = ReadId(fields.RequireText("id"));
        var title = fields.RequireText("title");
        var summary = fields.RequireText("summary");
        var minutes = fields.RequireNumber("minutes", 1, LongestExam);
        var mark = fields.RequireNumber("pass", 1, 100);
        var warnings = ReadWarnings(fields, minutes);
        var policy = ReadPolicy(fields);
        var text = ExamText.Read(fields, null, diagnostics);
        var tasks = ReadTasks(fields.Require("tasks"));
        fields.Close();
        if (diagnostics.HasErrors || id is not { } known || title is null || summary is null || minutes is not { } limit || mark is not { } needed)
        {
            return null;
        }

        return new()
        {
            Id = known,
            Title = title.Text,
            Summary = summary.Text,
            Limit = TimeSpan.FromMinutes(limit),
            PassMark = needed,
            Warnings = warnings,
            Policy = policy,
            Introduction = text,
            Tasks = tasks,
        };
    }

    private ExamId? ReadId(YamlText? text)
    {
        if (text is null || ExamId.TryParse(text.Text, out var id))
        {
            return text is null ? null : ExamId.Parse(text.Text);
        }

        Report(DiagnosticCodes.BadValue, text.Position, $"'{text.Text}' is not an exam's id. Use lower-case letters, digits, dots and hyphens.");
        return null;
    }

    private ImmutableArray<TimeSpan> ReadWarnings(MapFields fields, int? minutes)
    {
        List<TimeSpan> warnings = [];
        foreach (var text in fields.Texts("warn"))
        {
            if (int.TryParse(text.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var at)
                && at > 0 && at < (minutes ?? LongestExam))
            {
                warnings.Add(TimeSpan.FromMinutes(at));
            }
            else
            {
                Report(DiagnosticCodes.BadValue, text.Position, "'warn' lists minutes before the end, each less than the exam has.");
            }
        }

        return [.. warnings.Distinct().OrderDescending()];
    }

    private ExamPolicy ReadPolicy(MapFields fields)
    {
        var ticks = Word(fields, "ticks", "hidden", "shown");
        return new()
        {
            ShowsTicks = ticks == "shown",
            HintPrice = ReadHints(fields),
            Lookup = [.. fields.Texts("lookup").Select(ReadLookup).OfType<SearchKind>()],
        };
    }

    private int? ReadHints(MapFields fields)
    {
        switch (fields.Take("hints"))
        {
            case null or YamlText { Text: "off" }:
                return null;
            case YamlMap map when MapFields.From(map, "'hints'", diagnostics) is { } price:
                var percent = price.RequireNumber("price", 0, 100);
                price.Close();
                return percent;
            case var other:
                Report(DiagnosticCodes.BadValue, other.Position, $"'hints' is {other.Kind}, but off or {{price: PERCENT}} is expected.");
                return null;
        }
    }

    private SearchKind? ReadLookup(YamlText text)
    {
        foreach (var kind in Enum.GetValues<SearchKind>())
        {
            if (WordOf(kind) == text.Text)
            {
                return kind;
            }
        }

        List<string> words = [.. Enum.GetValues<SearchKind>().Select(WordOf)];
        Report(DiagnosticCodes.BadValue, text.Position, $"'{text.Text}' is nothing to look up.{KeywordSuggestion.For(text.Text, words)}");
        return null;
    }

    private static string WordOf(SearchKind kind) => kind switch
    {
        SearchKind.Text => "text",
        SearchKind.Hint => "hints",
        SearchKind.Solution => "solutions",
        SearchKind.Glossary => "glossary",
        SearchKind.Reference => "reference",
        SearchKind.Error => "errors",
        _ => throw new InvalidOperationException($"No word for {kind}."),
    };

    private string? Word(MapFields fields, string key, params string[] allowed)
    {
        if (fields.Text(key) is not { } text)
        {
            return null;
        }

        if (!allowed.Contains(text.Text))
        {
            Report(DiagnosticCodes.BadValue, text.Position, $"'{key}' is '{text.Text}', but {string.Join(" or ", allowed)} is expected.");
        }

        return text.Text;
    }

    private ImmutableArray<ExamTask> ReadTasks(YamlValue? value)
    {
        if (value is null)
        {
            return [];
        }

        if (value is not YamlList { Items.Length: > 0 } list)
        {
            Report(DiagnosticCodes.BadValue, value.Position, $"'tasks' is {value.Kind}, but a list of tasks is expected.");
            return [];
        }

        var tasks = ImmutableArray.CreateBuilder<ExamTask>();
        foreach (var item in list.Items)
        {
            if (ReadTask(item) is not { } task)
            {
                continue;
            }

            if (tasks.Any(other => other.Id == task.Id))
            {
                Report(DiagnosticCodes.DuplicateExam, item.Position, $"Another task has the id '{task.Id}' already. Change one.");
            }

            tasks.Add(task);
        }

        return tasks.ToImmutable();
    }

    private ExamTask? ReadTask(YamlValue value)
    {
        if (MapFields.From(value, "a task", diagnostics) is not { } fields)
        {
            return null;
        }

        var id = ReadStepId(fields.RequireText("id"));
        var title = fields.RequireText("title");
        var weight = fields.Number("weight", 1, MaxWeight) ?? 1;
        var lesson = ReadLesson(fields.RequireText("lesson"));
        if (fields.Require("steps") is YamlList { Items.IsEmpty: true } none)
        {
            Report(DiagnosticCodes.BadValue, none.Position, "The list is empty: name at least one step of the lesson.");
        }

        var steps = fields.Texts("steps").Select(text => ReadStep(text, lesson)).OfType<Step>().ToList();
        var text = ExamText.Read(fields, lesson, diagnostics);
        var also = ReadAlso(fields.Take("also"), steps.LastOrDefault(), lesson);
        fields.Close();
        if (text.IsEmpty && steps.Find(step => !step.Commands.IsEmpty) is { } telling)
        {
            Report(DiagnosticCodes.ExamTask, fields.Position,
                $"The step '{telling.Id}' shows its commands, so the task needs a 'text' of its own that does not.");
        }

        return id is { } known && title is not null && lesson is not null && steps.Count > 0
            ? new()
            {
                Id = known,
                Title = title.Text,
                Weight = weight,
                Lesson = lesson.Id,
                Steps = [.. steps.Select(step => step.Id)],
                Also = also,
                Text = text,
            }
            : null;
    }

    private ImmutableArray<Check> ReadAlso(YamlValue? value, Step? step, Lesson? lesson)
    {
        if (value is null || step is null || lesson is null)
        {
            return [];
        }

        if (value is not YamlList list)
        {
            Report(DiagnosticCodes.BadValue, value.Position, $"'also' is {value.Kind}, but a list of checks is expected.");
            return [];
        }

        var context = new LessonContext(diagnostics) { Machines = lesson.Machines };
        context.EarlierChecks.AddRange(lesson.Steps.SelectMany(known => known.Checks).Select(check => check.Id));
        var reader = new CheckReader(context);
        return
        [
            .. list.Items.Select(item => MapFields.From(WithValues(item, lesson), "a check", diagnostics))
                .OfType<MapFields>().Select(fields => reader.Read(fields, step.Id)).OfType<Check>(),
        ];
    }

    /// <summary>The value with the lesson's own in place of <c>{{name}}</c>.</summary>
    private YamlValue WithValues(YamlValue value, Lesson lesson) => value switch
    {
        YamlText text => text with { Text = ExamText.WithValues(text.Text, lesson, diagnostics) },
        YamlList list => list with { Items = [.. list.Items.Select(item => WithValues(item, lesson))] },
        YamlMap map => map with { Entries = [.. map.Entries.Select(entry => entry with { Value = WithValues(entry.Value, lesson) })] },
        _ => throw new InvalidOperationException($"No values in {value.Kind}."),
    };

    private StepId? ReadStepId(YamlText? text)
    {
        if (text is null || (StepId.TryParse(text.Text, out var id) && !text.Text.Contains('/', StringComparison.Ordinal)))
        {
            return text is null ? null : StepId.Parse(text.Text);
        }

        Report(DiagnosticCodes.BadValue, text.Position, $"'{text.Text}' is not an id. Use lower-case letters, digits, dots and hyphens.");
        return null;
    }

    private Lesson? ReadLesson(YamlText? text)
    {
        if (text is null)
        {
            return null;
        }

        if (lessons.FirstOrDefault(lesson => lesson.Id.ToString() == text.Text) is { } found)
        {
            return found;
        }

        Report(DiagnosticCodes.ExamTask, text.Position,
            $"The course has no lesson '{text.Text}'.{KeywordSuggestion.For(text.Text, [.. lessons.Select(lesson => lesson.Id.ToString())])}");
        return null;
    }

    private Step? ReadStep(YamlText text, Lesson? lesson)
    {
        if (lesson is null)
        {
            return null;
        }

        var step = lesson.Steps.FirstOrDefault(candidate => candidate.Id.ToString() == text.Text);
        if (step is null)
        {
            Report(DiagnosticCodes.ExamTask, text.Position,
                $"{lesson.Id} has no step '{text.Text}'.{KeywordSuggestion.For(text.Text, [.. lesson.Steps.Select(candidate => candidate.Id.ToString())])}");
        }
        else if (step.Checks.FirstOrDefault(check => check.After is not null) is { } check)
        {
            Report(DiagnosticCodes.ExamTask, text.Position,
                $"The check '{check.Id}' waits for another step. An exam evaluates what is there at its end, in whatever order it came: take another step.");
        }

        return step;
    }

    private void Report(string code, SourcePosition position, string message) => diagnostics.Report(code, position, message);
}

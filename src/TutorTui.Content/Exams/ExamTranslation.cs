using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Sources;
using TutorTui.Content.Yaml;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;

namespace TutorTui.Content.Exams;

/// <summary>
/// Reads an exam's texts in another language, <c>exam.zh-CN.yaml</c> beside <c>exam.yaml</c>. Missing texts stay untranslated;
/// rules, steps and checks come only from <c>exam.yaml</c>.
/// </summary>
internal sealed class ExamTranslation(FileDiagnostics diagnostics, ImmutableArray<Lesson> lessons)
{
    private const int FormatVersion = 1;

    /// <summary>The exam with the translated texts; unchanged if the file is invalid.</summary>
    public Exam Apply(Exam exam, SourceText source)
    {
        ImmutableArray<SourcePosition> starts = [.. source.Lines.Select((_, index) => new SourcePosition(index + 1, 1))];
        var value = new YamlReader(starts, diagnostics).Read(string.Join('\n', source.Lines));
        if (value is null || MapFields.From(value, "an exam's translation", diagnostics) is not { } fields)
        {
            return exam;
        }

        _ = fields.RequireNumber("format_version", FormatVersion, FormatVersion);
        var text = ExamText.Read(fields, null, diagnostics);
        var translated = exam with
        {
            Title = fields.Text("title")?.Text ?? exam.Title,
            Summary = fields.Text("summary")?.Text ?? exam.Summary,
            Introduction = text.IsEmpty ? exam.Introduction : text,
            Tasks = ReadTasks(exam, fields.Take("tasks")),
        };
        fields.Close();
        return diagnostics.HasErrors ? exam : translated;
    }

    private ImmutableArray<ExamTask> ReadTasks(Exam exam, YamlValue? value)
    {
        if (value is null || MapFields.From(value, "the tasks", diagnostics) is not { } fields)
        {
            return exam.Tasks;
        }

        ImmutableArray<ExamTask> tasks = [.. exam.Tasks.Select(task => ReadTask(task, fields.Take(task.Id.ToString())))];
        fields.Close();
        return tasks;
    }

    private ExamTask ReadTask(ExamTask task, YamlValue? value)
    {
        if (value is null || MapFields.From(value, "a task", diagnostics) is not { } fields)
        {
            return task;
        }

        var lesson = lessons.FirstOrDefault(candidate => candidate.Id == task.Lesson);
        var text = ExamText.Read(fields, lesson, diagnostics);
        var translated = task with
        {
            Title = fields.Text("title")?.Text ?? task.Title,
            Text = text.IsEmpty ? task.Text : text,
            Also = ReadSentences(task.Also, fields.Take("also"), lesson),
        };
        fields.Close();
        return translated;
    }

    /// <summary>The sentences of the exam's own criteria, by their ids.</summary>
    private ImmutableArray<Check> ReadSentences(ImmutableArray<Check> checks, YamlValue? value, Lesson? lesson)
    {
        if (value is null || lesson is null || MapFields.From(value, "'also'", diagnostics) is not { } fields)
        {
            return checks;
        }

        ImmutableArray<Check> translated =
        [
            .. checks.Select(check => fields.Text(check.Id.ToString().Split('/')[^1]) is { } sentence
                ? check with { Sentence = ExamText.WithValues(sentence.Text, lesson, diagnostics) }
                : check),
        ];
        fields.Close();
        return translated;
    }
}

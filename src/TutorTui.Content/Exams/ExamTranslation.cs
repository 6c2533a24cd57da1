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
    /// <summary>The exam with the translated words; as it was where the file is not a good one.</summary>
    public Exam Apply(Exam exam, SourceText source)
    {
        var value = YamlReader.Read(source, diagnostics);
        if (value is null || MapFields.From(value, ExamTranslationKeys.Exam, diagnostics) is not { } fields)
        {
            return exam;
        }

        _ = fields.Number(ExamKeys.FormatVersion);
        var text = ExamText.Read(fields, ExamTranslationKeys.Text, null, diagnostics);
        var translated = exam with
        {
            Title = fields.Text(ExamTranslationKeys.Title)?.Text ?? exam.Title,
            Summary = fields.Text(ExamTranslationKeys.Summary)?.Text ?? exam.Summary,
            Introduction = text.IsEmpty ? exam.Introduction : text,
            Tasks = ReadTasks(exam, fields.Take(ExamTranslationKeys.Tasks)),
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
        if (value is null || MapFields.From(value, ExamTranslationKeys.Task, diagnostics) is not { } fields)
        {
            return task;
        }

        var lesson = lessons.FirstOrDefault(candidate => candidate.Id == task.Lesson);
        var text = ExamText.Read(fields, ExamTranslationKeys.Text, lesson, diagnostics);
        var translated = task with
        {
            Title = fields.Text(ExamTranslationKeys.Title)?.Text ?? task.Title,
            Text = text.IsEmpty ? task.Text : text,
            Also = ReadSentences(task.Also, fields.Take(ExamTranslationKeys.Also), lesson),
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

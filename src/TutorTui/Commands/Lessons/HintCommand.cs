using System.CommandLine;
using System.Globalization;
using TutorTui.Commands.Access;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Identifiers;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Searching;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor hint</c>: the hints of a step, from a nudge to the command; or everything that is said about some words.</summary>
internal sealed class HintCommand(CourseAccess courses, ExamRules rules, SearchSource search, IConsole console)
{
    private const int Width = 80;
    private const int Hits = 8;

    public static Command Create(Func<HintCommand> verb)
    {
        var words = new Argument<string[]>("words")
        {
            Description = LessonCommandTexts.Current.HintWords,
            Arity = ArgumentArity.OneOrMore,
        };
        var level = new Option<int?>("--level") { Description = LessonCommandTexts.Current.HintLevel };
        var limit = new Option<int>("--limit") { Description = LessonCommandTexts.Current.HintLimit, DefaultValueFactory = _ => Hits };
        var json = new Option<bool>("--json") { Description = LessonCommandTexts.Current.HintJson };
        var command = new Command("hint", LessonCommandTexts.Current.Hint) { words, level, limit, json };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetRequiredValue(words), parsed.GetValue(level) ?? int.MaxValue, Math.Max(parsed.GetValue(limit), 1), parsed.GetValue(json), token));
        return command;
    }

    public static bool Matches(Step step, string wanted) =>
        step.Id.ToString() == wanted || step.Number.ToString(CultureInfo.InvariantCulture) == wanted;

    public async Task<int> RunAsync(string[] words, int level, int limit, bool isJson, CancellationToken token)
    {
        var (library, exitCode) = await courses.LoadAsync(token);
        if (library is null)
        {
            return exitCode;
        }

        var policy = await rules.PolicyAsync(token);
        if (words.Length <= 2 && LessonId.TryParse(words[0].ToLowerInvariant(), out var id) && library.Find(id) is { } lesson)
        {
            return policy is not null
                ? rules.Refuse(FailureTexts.Current.ExamGivesHints)
                : ShowHints(lesson, words.ElementAtOrDefault(1), level);
        }

        return LookUp(library, string.Join(' ', words), policy, limit, isJson);
    }

    private int ShowHints(Lesson lesson, string? wanted, int level)
    {
        var steps = lesson.Steps.Where(step => wanted is null || Matches(step, wanted)).ToList();
        if (steps.Count == 0)
        {
            return console.ReportUsage(FailureTexts.Current.NoSuchStep($"{lesson.Id}", wanted ?? string.Empty, lesson.Steps.Length), $"tutor hint {lesson.Id} 1");
        }

        foreach (var step in steps)
        {
            console.Out.WriteLine($"{step.Number}. {step.Title}");
            foreach (var hint in step.Hints.Where(hint => hint.Level <= level))
            {
                console.Out.WriteLine();
                console.Out.WriteLine(LessonOutputTexts.Current.HintOf(hint.Level, step.Hints.Length));
                console.Out.Write(PlainText.Render(hint.Content, Width));
            }

            console.Out.WriteLine();
        }

        return ExitCodes.Ok;
    }

    private int LookUp(Library library, string words, ExamPolicy? policy, int limit, bool isJson)
    {
        if (policy is { Lookup.IsEmpty: true })
        {
            return rules.Refuse(FailureTexts.Current.ExamHidesAll);
        }

        using var index = search.Open(library.Lessons);
        var hits = index.Find(words, policy?.Lookup, limit);
        if (isJson)
        {
            console.Out.WriteLine(HitsJson.Write(words, hits));
        }
        else if (hits.IsEmpty)
        {
            var ids = library.Lessons.Select(lesson => lesson.Id.ToString());
            console.Report(LessonOutputTexts.Current.NothingSaidAbout(words, NameSuggestions.Of(words, ids)), LessonOutputTexts.Current.OtherWords, ExitCodes.NotPassed);
        }
        else
        {
            console.Out.Write(SearchLines.Write(hits));
        }

        return hits.IsEmpty ? ExitCodes.NotPassed : ExitCodes.Ok;
    }
}

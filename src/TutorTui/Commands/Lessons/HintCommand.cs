using System.CommandLine;
using System.Globalization;
using TutorTui.Commands.Access;
using TutorTui.Composition;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Identifiers;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Searching;

namespace TutorTui.Commands.Lessons;

/// <summary><c>tutor hint</c>: the hints of a step, from a nudge to the command; or everything that is said about some words.</summary>
internal static class HintCommand
{
    private const int Width = 80;
    private const int Hits = 8;

    public static Command Create(TutorHost host)
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
        command.SetAction((parsed, token) => RunAsync(
            host, parsed.GetRequiredValue(words), parsed.GetValue(level) ?? int.MaxValue, Math.Max(parsed.GetValue(limit), 1), parsed.GetValue(json), token));
        return command;
    }

    public static bool Matches(Step step, string wanted) =>
        step.Id.ToString() == wanted || step.Number.ToString(CultureInfo.InvariantCulture) == wanted;

    private static async Task<int> RunAsync(TutorHost host, string[] words, int level, int limit, bool isJson, CancellationToken token)
    {
        var (library, exitCode) = await CourseAccess.LoadAsync(host, token);
        if (library is null)
        {
            return exitCode;
        }

        var policy = await ExamRules.PolicyAsync(host, token);
        if (words.Length <= 2 && LessonId.TryParse(words[0].ToLowerInvariant(), out var id) && library.Find(id) is { } lesson)
        {
            return policy is not null
                ? ExamRules.Refuse(FailureTexts.Current.ExamGivesHints)
                : ShowHints(lesson, words.ElementAtOrDefault(1), level);
        }

        return LookUp(host, library, string.Join(' ', words), policy, limit, isJson);
    }

    private static int ShowHints(Lesson lesson, string? wanted, int level)
    {
        var steps = lesson.Steps.Where(step => wanted is null || Matches(step, wanted)).ToList();
        if (steps.Count == 0)
        {
            return Errors.Usage(FailureTexts.Current.NoSuchStep($"{lesson.Id}", wanted ?? string.Empty, lesson.Steps.Length), $"tutor hint {lesson.Id} 1");
        }

        foreach (var step in steps)
        {
            Console.WriteLine($"{step.Number}. {step.Title}");
            foreach (var hint in step.Hints.Where(hint => hint.Level <= level))
            {
                Console.WriteLine();
                Console.WriteLine(LessonOutputTexts.Current.HintOf(hint.Level, step.Hints.Length));
                Console.Write(PlainText.Render(hint.Content, Width));
            }

            Console.WriteLine();
        }

        return ExitCodes.Ok;
    }

    private static int LookUp(TutorHost host, Library library, string words, ExamPolicy? policy, int limit, bool isJson)
    {
        if (policy is { Lookup.IsEmpty: true })
        {
            return ExamRules.Refuse(FailureTexts.Current.ExamHidesAll);
        }

        using var index = new SearchSource(host.Paths).Open(library.Lessons);
        var hits = index.Find(words, policy?.Lookup, limit);
        if (isJson)
        {
            Console.WriteLine(SearchLines.Json(words, hits));
        }
        else if (hits.IsEmpty)
        {
            var ids = library.Lessons.Select(lesson => lesson.Id.ToString());
            Errors.Say(LessonOutputTexts.Current.NothingSaidAbout(words, NameSuggestions.Of(words, ids)), LessonOutputTexts.Current.OtherWords, ExitCodes.NotPassed);
        }
        else
        {
            Console.Write(SearchLines.Write(hits));
        }

        return hits.IsEmpty ? ExitCodes.NotPassed : ExitCodes.Ok;
    }
}

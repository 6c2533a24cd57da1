using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;

namespace TutorTui.Content.Linting;

/// <summary>
/// Warns about parts that a good lesson should have: hints in three levels, expected output, alternatives, wrong answers, and a translatable
/// explanation for scripts.
/// </summary>
internal static class Coverage
{
    private const int Hints = 3;
    private const int MistakesOfStep = 2;
    private const int MistakesOfActivity = 6;

    public static void Evaluate(Lesson lesson, LessonContext context)
    {
        foreach (var step in lesson.Steps)
        {
            Evaluate(step, lesson.Kind, context);
        }

        var mistakes = lesson.Steps.Sum(step => step.WrongAnswers.Length);
        if (lesson.Kind is LessonKind.Activity && mistakes < MistakesOfActivity)
        {
            context.Diagnostics.Warn(DiagnosticCodes.FewWrongAnswers, SourcePosition.Start,
                $"The activity has {mistakes} wrong answers, but {MistakesOfActivity} are expected.");
        }
    }

    private static void Evaluate(Step step, LessonKind kind, LessonContext context)
    {
        var general = step.Hints.Count(hint => hint.When.IsEmpty);
        if (general < Hints)
        {
            Warn(DiagnosticCodes.FewHints, $"The step has {general} hints, but {Hints} are expected: where to look, what to use, the command.");
        }

        if (!step.Body.Any(block => block is OutputBlock) && !step.Commands.IsEmpty)
        {
            Warn(DiagnosticCodes.NoOutput, "The step does not show what its commands print. Add an ```output block.");
        }

        if (kind is LessonKind.Exercise && ChangesState(step) && step.WrongAnswers.Length < MistakesOfStep)
        {
            Warn(DiagnosticCodes.FewWrongAnswers, $"The step changes something and has {step.WrongAnswers.Length} wrong answers, but {MistakesOfStep} are expected.");
        }

        if (kind is LessonKind.Activity && step.Alternatives.IsEmpty)
        {
            Warn(DiagnosticCodes.NoAlternative, "The outcome has no :::alternative: nothing proves that another way is accepted.");
        }

        foreach (var check in step.Checks.Where(check => check.Otherwise is null && ConditionTree.TellsForeignWords(check.Condition)))
        {
            Warn(DiagnosticCodes.NoElse,
                $"The check '{check.Id}' tells its script's own output, in one language. Say under 'else' what is so while the script does not say yes.");
        }

        void Warn(string code, string message) =>
            context.Diagnostics.Warn(code, context.PositionOf(step.Id.ToString()), message);
    }

    /// <summary>Whether some check looks at the machines, and not only at commands and answers.</summary>
    private static bool ChangesState(Step step) => step.Checks.Any(check => ConditionTree.IsAboutObjects(check.Condition));
}

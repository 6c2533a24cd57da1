namespace TutorTui.Core.Checks.Answers;

/// <summary>The learner has entered a value that can be found in the lab.</summary>
/// <param name="Question">The question for the learner.</param>
/// <param name="Value">The right answer.</param>
public sealed record AnswerCondition(string Question, ExpectedValue Value) : Condition;

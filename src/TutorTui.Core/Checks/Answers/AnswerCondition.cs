namespace TutorTui.Core.Checks.Answers;

/// <summary>The learner has typed in a value that is to be found in the lab.</summary>
/// <param name="Question">What is asked for, as a question.</param>
/// <param name="Value">What the answer must be.</param>
public sealed record AnswerCondition(string Question, ExpectedValue Value) : Condition;

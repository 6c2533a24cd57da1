using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>The learner has typed in a value that is to be found in the lab.</summary>
/// <param name="Question">What is asked for, as a question.</param>
/// <param name="Value">What the answer must be.</param>
public sealed record AnswerCondition(string Question, SoughtValue Value) : Condition;

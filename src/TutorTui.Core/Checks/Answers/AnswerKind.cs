using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Fields;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;

namespace TutorTui.Core.Checks.Answers;

/// <summary>Questions the learner answers.</summary>
internal sealed class AnswerKind : CheckKind<AnswerCondition>
{
    private static readonly TextField Question = new("question", "what is asked") { IsRequired = true, Rule = TextRule.Question };

    private static readonly MapField<ExpectedValue> Value = new("is", ExpectedValueFields.Map, "the right answer") { IsRequired = true };

    public override string Key => "answer";

    public override string Summary => "The learner has typed in a value that is to be found in the lab.";

    public override string Example => """
        that: "You know webserver1's address"
        answer: {question: Which address has webserver1?, is: {address-of: {on: Machine1, container: {name: webserver1}}}}
        """;

    public override CheckSubject Subject => CheckSubject.Learner;

    protected override FieldMap<AnswerCondition>? Map { get; } = new("a question", [Question, Value], values => new(values.Require(Question), values.Require(Value)));

    [ModuleInitializer]
    internal static void Register() => CheckKinds.Add(new AnswerKind());

    protected override ConditionMentions MentionsOf(AnswerCondition condition) => ExpectedValueFields.MentionsOf(condition.Value);

    protected override Finding Evaluate(AnswerCondition condition, EvaluationContext context) => AnswerEvaluator.Evaluate(condition, context);

    public override string? QuestionOf(Condition condition) => ((AnswerCondition)condition).Question;

    public override Condition WithQuestion(Condition condition, string question) => (AnswerCondition)condition with { Question = question };

    internal override string? RightAnswer(Condition condition, EvaluationContext context) =>
        AnswerEvaluator.RightAnswer((AnswerCondition)condition, context);
}

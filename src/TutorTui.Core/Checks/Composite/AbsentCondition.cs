namespace TutorTui.Core.Checks.Composite;

/// <summary>Nothing fulfils the condition.</summary>
public sealed record AbsentCondition(Condition Of) : Condition;

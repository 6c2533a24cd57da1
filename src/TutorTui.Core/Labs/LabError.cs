using System.Collections.Immutable;

namespace TutorTui.Core.Labs;

/// <summary>Why an operation on the lab failed, and what to do about it.</summary>
/// <param name="What">What failed, one sentence.</param>
/// <param name="Why">The cause, as far as known, with the evidence.</param>
/// <param name="Remedies">What the learner can type or change, most promising first.</param>
public sealed record LabError(string What, string Why, ImmutableArray<string> Remedies);

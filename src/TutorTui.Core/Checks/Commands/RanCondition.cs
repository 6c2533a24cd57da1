using System.Collections.Immutable;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Commands;

/// <summary>The learner ran a command: for steps in which there is something to see, but nothing changes.</summary>
/// <param name="At">Where it must have been run.</param>
/// <param name="Commands">
/// Accepted command lines, each as words; a command matches when it has these words in this order, options and further
/// arguments between them aside.
/// </param>
/// <param name="To">What one of its arguments must name, or null.</param>
/// <param name="OutputContains">What it must have shown, or null; compared without regard to case.</param>
public sealed record RanCondition(
    Place At, ImmutableArray<ImmutableArray<string>> Commands, Destination? To, string? OutputContains) : Condition;

using System.Collections.Immutable;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Commands;

/// <summary>The learner ran a command: for steps that show something without changing anything.</summary>
/// <param name="At">Where the command must have been run.</param>
/// <param name="Commands">
/// Accepted command lines, each as words; a command matches when it has these words in this order, options and further
/// arguments between them aside.
/// </param>
/// <param name="To">The destination that one of its arguments must name, or null.</param>
/// <param name="OutputContains">Text that its output must contain, or null; case is ignored.</param>
public sealed record RanCondition(
    Place At, ImmutableArray<ImmutableArray<string>> Commands, Destination? To, string? OutputContains) : Condition;

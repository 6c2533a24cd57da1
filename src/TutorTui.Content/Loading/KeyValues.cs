using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;

namespace TutorTui.Content.Loading;

/// <summary>What a file of keys and values says, and what is wrong with it.</summary>
/// <param name="Values">The good values, by their keys.</param>
/// <param name="Diagnostics">What is wrong, in the order of the file.</param>
public sealed record KeyValues(ImmutableSortedDictionary<string, string> Values, ImmutableArray<Diagnostic> Diagnostics);

using System.Collections.Immutable;

namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>A chain of rules.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Policy"><c>ACCEPT</c> or <c>DROP</c> of a chain the kernel itself begins with; null for the others.</param>
/// <param name="Rules">In the order in which they are asked.</param>
internal sealed record FilterChain(string Name, string? Policy, ImmutableArray<FilterRule> Rules);

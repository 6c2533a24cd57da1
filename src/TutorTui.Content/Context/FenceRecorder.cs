using System.Collections.Immutable;
using TutorTui.Core.Documents;

namespace TutorTui.Content.Context;

/// <summary>The content of a fence that a translation reuses.</summary>
internal enum FenceKind
{
    Commands,
    Output,
}

/// <summary>The fences of commands and output of a lesson, step by step, in the order in which they stand there.</summary>
internal sealed class FenceRecorder
{
    private readonly List<Fence> _fences = [];

    public void Add(string section, FenceKind kind, ImmutableArray<Block> blocks) => _fences.Add(new(section, kind, blocks));

    public IReadOnlyList<Fence> Of(string section) => [.. _fences.Where(fence => fence.Section == section)];

    public sealed record Fence(string Section, FenceKind Kind, ImmutableArray<Block> Blocks);
}

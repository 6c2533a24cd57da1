namespace TutorTui.Terminal.Parsing;

/// <summary>A control sequence with its parameters.</summary>
internal readonly ref struct ControlSequence(
    byte prefix, byte intermediate, byte final, ReadOnlySpan<int> parameters, ReadOnlySpan<bool> subParameters)
{
    public byte Prefix { get; } = prefix;

    public byte Intermediate { get; } = intermediate;

    public byte Final { get; } = final;

    public ReadOnlySpan<int> Parameters { get; } = parameters;

    public ReadOnlySpan<bool> SubParameters { get; } = subParameters;

    /// <summary>The parameter, or a default where it is left out.</summary>
    public int Get(int index, int absent) =>
        index < Parameters.Length && Parameters[index] >= 0 ? Parameters[index] : absent;

    /// <summary>A count: at least 1.</summary>
    public int Count(int index = 0) => Math.Max(1, Get(index, 1));
}

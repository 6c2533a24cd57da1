namespace TutorTui.Terminal.Parsing;

/// <summary>A control sequence with its parameters (ECMA-48 5.4).</summary>
internal readonly ref struct ControlSequence(
    byte prefix, byte intermediate, byte final, ReadOnlySpan<int> parameters, uint subParameters)
{
    /// <summary>The private marker <c>&lt; = &gt; ?</c>, or 0.</summary>
    public byte Prefix { get; } = prefix;

    /// <summary>0 if there is none.</summary>
    public byte Intermediate { get; } = intermediate;

    public byte Final { get; } = final;

    /// <summary>Parameters and sub-parameters in order; -1 for one that is left out.</summary>
    public ReadOnlySpan<int> Parameters { get; } = parameters;

    /// <summary>True when the parameter follows a colon.</summary>
    public bool IsSubParameter(int index) => index < Parameters.Length && (subParameters >> index & 1) != 0;

    /// <summary>The parameter, or a default if it is left out.</summary>
    public int Get(int index, int absent = 0) =>
        index < Parameters.Length && Parameters[index] >= 0 ? Parameters[index] : absent;

    /// <summary>The parameter as a count or a position: at least 1.</summary>
    public int Count(int index = 0) => Math.Max(1, Get(index, 1));
}

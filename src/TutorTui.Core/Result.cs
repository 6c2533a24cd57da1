using System.Diagnostics.CodeAnalysis;

namespace TutorTui.Core;

/// <summary>
/// Either a value or an expected failure. Failures a learner can meet (engine away, network down, bad content) are
/// values, so that every caller has to handle them.
/// </summary>
/// <typeparam name="T">What success carries.</typeparam>
/// <typeparam name="TError">What failure carries: the evidence needed to explain it.</typeparam>
public readonly record struct Result<T, TError>
    where T : notnull
    where TError : class
{
    private readonly T? _value;

    private Result(T? value, TError? error)
    {
        _value = value;
        Error = error;
    }

    /// <summary>The failure, or null on success.</summary>
    public TError? Error { get; }

    /// <summary>The value; reading it from a failure is a bug in the caller.</summary>
    public T Value => TryGet(out var value) ? value : throw new InvalidOperationException($"No value: {Error}");

    public static implicit operator Result<T, TError>(T value) => new(value, null);

    public static implicit operator Result<T, TError>(TError error) => new(default, error);

    /// <summary>True, with the value, on success.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Error is null && value is not null;
    }
}

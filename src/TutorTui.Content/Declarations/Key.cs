namespace TutorTui.Content.Declarations;

/// <summary>One key of a map in a course file. Reader and JSON Schema both follow this declaration.</summary>
internal abstract record Key
{
    private protected Key(string name, string help) => (Name, Help) = (name, help);

    /// <summary>As it is written.</summary>
    public string Name { get; }

    /// <summary>One line for authors, without a full stop.</summary>
    public string Help { get; }

    /// <summary>A map without it has a fault.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A map without it has a fault, unless another key has a certain value; null where that makes no difference.</summary>
    public KeyException? RequiredUnless { get; init; }

    /// <summary>What its value looks like.</summary>
    public abstract Shape Value { get; }
}

/// <summary>A key whose value has a known shape, which decides by which method of the reader it is taken.</summary>
/// <typeparam name="TShape">The shape.</typeparam>
internal sealed record Key<TShape> : Key
    where TShape : Shape
{
    /// <summary>Declares a key.</summary>
    /// <param name="name">As it is written.</param>
    /// <param name="shape">What its value looks like.</param>
    /// <param name="help">One line for authors, without a full stop.</param>
    public Key(string name, TShape shape, string help)
        : base(name, help) => Shape = shape;

    /// <summary>What its value looks like.</summary>
    public TShape Shape { get; }

    /// <inheritdoc/>
    public override Shape Value => Shape;
}

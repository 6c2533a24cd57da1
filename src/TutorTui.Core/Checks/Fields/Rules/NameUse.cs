namespace TutorTui.Core.Checks.Fields.Rules;

/// <summary>What a text names, where the lesson as a whole has to fit: a name that is used has to be declared by some check.</summary>
public enum NameUse
{
    /// <summary>Nothing that other checks speak of.</summary>
    None,

    /// <summary>The service that the check asks for.</summary>
    DeclaresService,

    /// <summary>A service that another check asks for.</summary>
    UsesService,

    /// <summary>A name for the object that the check finds.</summary>
    DeclaresObject,

    /// <summary>The object that another check has found.</summary>
    UsesObject,
}

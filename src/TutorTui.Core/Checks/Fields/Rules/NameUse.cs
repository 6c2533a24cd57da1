namespace TutorTui.Core.Checks.Fields.Rules;

/// <summary>What a text refers to. Names must be consistent within a lesson: a name that is used must be declared by some check.</summary>
public enum NameUse
{
    /// <summary>Nothing that other checks refer to.</summary>
    None,

    /// <summary>The service that this check asks for.</summary>
    DeclaresService,

    /// <summary>A service that another check asks for.</summary>
    UsesService,

    /// <summary>Declares a name for the object that this check finds.</summary>
    DeclaresObject,

    /// <summary>The object that another check has found, by its declared name.</summary>
    UsesObject,
}

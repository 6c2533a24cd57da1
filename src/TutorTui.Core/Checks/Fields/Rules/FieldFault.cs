namespace TutorTui.Core.Checks.Fields.Rules;

/// <summary>What is wrong with a value in a check.</summary>
public enum FieldFault
{
    /// <summary>The value is not accepted here.</summary>
    BadValue,

    /// <summary>A malformed address, or one that does not fit another.</summary>
    BadAddress,
}

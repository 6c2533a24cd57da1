namespace TutorTui.Core.Checks.Fields.Rules;

/// <summary>What is wrong with a value in a check.</summary>
public enum FieldFault
{
    /// <summary>The value is not one that is accepted there.</summary>
    BadValue,

    /// <summary>An address, or one that does not fit another.</summary>
    BadAddress,
}

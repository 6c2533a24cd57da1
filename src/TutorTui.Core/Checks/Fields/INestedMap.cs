namespace TutorTui.Core.Checks.Fields;

/// <summary>A field whose value is a map, or a list of maps, with declared keys.</summary>
public interface INestedMap
{
    /// <summary>The keys of the map.</summary>
    FieldMap Nested { get; }
}

namespace TutorTui.Core.Checks.Fields;

/// <summary>A field that can be written under either of two keys: one map, or a list of maps.</summary>
public interface IMapList : INestedMap
{
    /// <summary>The key of the list.</summary>
    string ListKey { get; }
}

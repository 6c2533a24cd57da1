using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Plugins;

/// <summary>A managed plugin is installed and enabled.</summary>
/// <param name="Name">With its tag, such as <c>store/weaveworks/net-plugin:2.5.2</c>.</param>
public sealed record PluginCondition(MachineName On, string Name) : Condition;

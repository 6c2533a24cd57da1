namespace TutorTui.Core.Engine.Facts;

/// <summary>A managed plugin; <paramref name="Name"/> includes its tag.</summary>
public sealed record PluginFact(string Id, string Name, bool IsEnabled);

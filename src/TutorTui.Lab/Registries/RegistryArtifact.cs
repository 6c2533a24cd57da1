namespace TutorTui.Lab.Registries;

/// <summary>Content that a registry stores under a name and a tag: a manifest and the blobs that it refers to.</summary>
internal sealed record RegistryArtifact(IReadOnlyList<RegistryBlob> Blobs, RegistryBlob Manifest);

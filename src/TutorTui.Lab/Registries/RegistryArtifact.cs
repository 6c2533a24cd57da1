namespace TutorTui.Lab.Registries;

/// <summary>Something that a registry keeps under a name and a tag: a manifest and the blobs that it speaks of.</summary>
internal sealed record RegistryArtifact(IReadOnlyList<RegistryBlob> Blobs, RegistryBlob Manifest);

using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using TutorTui.Content.Glossaries;
using TutorTui.Core.Courses;
using TutorTui.Core.Glossaries;
using TutorTui.Core.Labs;
using TutorTui.Core.Search;
using TutorTui.Courses;
using TutorTui.Platform;
using TutorTui.Storage;

namespace TutorTui.Searching;

/// <summary>Builds the index of everything that can be searched. Docker's own help is read from the lab once for each engine version.</summary>
internal sealed partial class SearchSource(TutorPaths paths, ContentFolders contentFolders) : ISearchSource
{
    private const string FilePrefix = "docker-";
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    private string Folder => Path.Combine(paths.Cache, "reference");

    /// <summary>The index over the lessons, their glossary and Docker's help as far as it is known.</summary>
    public ISearchIndex Open(ImmutableArray<Lesson> lessons, DockerReference? reference = null) =>
        new CoachedSearch(new Fts5SearchIndex(SearchEntries.Of(lessons, ReadGlossary(lessons), reference ?? ReadReference())));

    /// <summary>Docker's help as the lab's engine prints it; from the cache if that version was read before.</summary>
    public async Task<DockerReference> ReadReferenceAsync(LabConnection labConnection, CancellationToken cancellationToken)
    {
        var connection = labConnection.Machines.Values.First();
        if (!(await connection.Engine.ObserveAsync(cancellationToken)).TryGet(out var engine))
        {
            return ReadReference();
        }

        if (Load(PathOf(engine.Version)) is { } cached)
        {
            return cached;
        }

        var printed = await connection.Host.RunAsync(DockerReference.Script, Timeout, cancellationToken);
        if (!printed.TryGet(out var output) || DockerReference.Parse(engine.Version, output.StandardOutput) is not { Entries.IsEmpty: false } reference)
        {
            return ReadReference();
        }

        Keep(reference);
        return reference;
    }

    /// <summary>The help that was last read from a lab; empty if there was none.</summary>
    private DockerReference ReadReference()
    {
        try
        {
            return Directory.Exists(Folder)
                ? Directory.EnumerateFiles(Folder, $"{FilePrefix}*.json").OrderByDescending(File.GetLastWriteTimeUtc).Select(Load).FirstOrDefault(read => read is not null)
                    ?? DockerReference.None
                : DockerReference.None;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return DockerReference.None;
        }
    }

    private Glossary ReadGlossary(ImmutableArray<Lesson> lessons)
    {
        return contentFolders.Find().TryGet(out var folders)
            ? new([.. folders.SelectMany(folder => GlossaryLoader.Load(folder, lessons).Glossary.Terms)])
            : Glossary.Empty;
    }

    private string PathOf(string version) =>
        Path.Combine(Folder, $"{FilePrefix}{string.Concat(version.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' ? c : '_'))}.json");

    private static DockerReference? Load(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllText(path), ReferenceJson.Default.DockerReference) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Failing to write the cache is not an error.</summary>
    private void Keep(DockerReference reference)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            var path = PathOf(reference.Version);
            File.WriteAllText($"{path}.part", JsonSerializer.Serialize(reference, ReferenceJson.Default.DockerReference));
            File.Move($"{path}.part", path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next run asks the engine again.
        }
    }

    [JsonSerializable(typeof(DockerReference))]
    private sealed partial class ReferenceJson : JsonSerializerContext;
}

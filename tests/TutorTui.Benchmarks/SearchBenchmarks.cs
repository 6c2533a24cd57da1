using BenchmarkDotNet.Attributes;
using TutorTui.Content.Glossaries;
using TutorTui.Content.Loading;
using TutorTui.Core.Search;
using TutorTui.Storage;

namespace TutorTui.Benchmarks;

/// <summary>
/// Looking words up in a hundred times our content, each copy with words of its own, so that the vocabulary grows as well. A
/// learner types on meanwhile: an answer has to come within 30 ms.
/// </summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private const int Copies = 100;
    private Fts5SearchIndex _index = null!;

    [Params("network", "publish port", "docker network create", "netwrok drivr", "网络", "覆盖网络", "d")]
    public string Words { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup() => _index = new(Entries());

    [GlobalCleanup]
    public void Cleanup() => _index.Dispose();

    [Benchmark]
    public int Find() => _index.Find(Words, null, 20).Length;

    internal static IEnumerable<SearchEntry> Entries()
    {
        var folders = ContentLocator.Find(null, AppContext.BaseDirectory).Value;
        var lessons = LibraryLoader.Load(folders).Value.Lessons;
        List<SearchEntry> once =
        [
            .. SearchEntries.Of(lessons, new([.. folders.SelectMany(folder => GlossaryLoader.Load(folder, lessons).Glossary.Terms)]), DockerReference.None),
        ];
        return Enumerable.Range(0, Copies).SelectMany(copy => once.Select(entry => entry with { Text = $"{entry.Text} copy{copy} {Word(entry.Text, copy)}" }));
    }

    /// <summary>A word of this copy alone.</summary>
    private static string Word(string text, int copy) => $"{text.FirstOrDefault(char.IsLetter)}{(uint)(text.Length * 7919) + (uint)copy:x}";
}

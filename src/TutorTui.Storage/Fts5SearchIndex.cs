using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using TutorTui.Core.Search;
using TutorTui.Core.Spelling;
using TutorTui.Core.Texts;

namespace TutorTui.Storage;

/// <summary>
/// <see cref="ISearchIndex"/> on SQLite's FTS5, in memory: the texts are few, and an index made at the start is never stale.
/// English words are stemmed (Porter), Chinese comes as pairs from <see cref="BigramTokenizer"/>.
/// </summary>
public sealed class Fts5SearchIndex : ISearchIndex
{
    private const int LongestQuery = 200;

    private const string Schema =
        """
        CREATE VIRTUAL TABLE entries USING fts5(
            title, aliases, text, kind, content='', tokenize='porter unicode61 remove_diacritics 2', prefix='1 2 3'
        );
        """;

    private const string Insert = "INSERT INTO entries (rowid, title, aliases, text, kind) VALUES ($id, $title, $aliases, $text, $kind);";

    /// <summary>Matches in the title rank highest, then synonyms.</summary>
    private const string Select =
        "SELECT rowid FROM entries WHERE entries MATCH $query ORDER BY bm25(entries, 5.0, 4.0, 1.0, 0.0) LIMIT $limit;";

    /// <summary>Ranking looks at every match. If there are more than this, only the first of them are ranked, titles before texts.</summary>
    private const int MostRanked = 2_000;

    private const string SelectAny = "SELECT rowid FROM entries WHERE entries MATCH $query LIMIT $limit;";

    private readonly Lock _one = new();
    private readonly ImmutableArray<SearchEntry> _entries;
    private readonly SqliteConnection _connection;
    private readonly string[] _vocabulary;
    private readonly TypoMatcher _typos;

    /// <summary>Makes the index.</summary>
    /// <param name="entries">Everything that can be found; of identical entries, one is kept.</param>
    public Fts5SearchIndex(IEnumerable<SearchEntry> entries)
    {
        _entries = [.. entries.DistinctBy(entry => (entry.Kind, entry.Title, entry.Text))];
        _connection = new("Data Source=:memory:;Pooling=False");
        _connection.Open();
        var vocabulary = new HashSet<string>(StringComparer.Ordinal);
        Fill(vocabulary);
        _vocabulary = [.. vocabulary.Order(StringComparer.Ordinal)];
        _typos = new(_vocabulary);
    }

    public ImmutableArray<SearchHit> Find(string words, IReadOnlySet<SearchKind>? kinds, int limit)
    {
        ArgumentNullException.ThrowIfNull(words);
        var terms = BigramTokenizer.ForQuery(TextCut.Beginning(words, LongestQuery)).Select(Resolve).ToList();
        if (terms.Count == 0 || kinds is { Count: 0 })
        {
            return [];
        }

        var filter = kinds is null ? string.Empty : $" AND kind : ({string.Join(" OR ", kinds.Select(LessonKindKeyword))})";
        var rows = Best(string.Join(" AND ", terms.Select(term => term.Query)), filter, limit);
        if (rows.Count == 0)
        {
            rows = Best(string.Join(" OR ", terms.Select(term => term.Any)), filter, limit);
        }

        List<string> shown = [.. terms.SelectMany(term => term.Shown)];
        return [.. rows.Select(row => _entries[row]).Select(entry => new SearchHit(entry, SnippetBuilder.Make(entry.Text, shown)))];
    }

    public void Dispose() => _connection.Dispose();

    private void Fill(HashSet<string> vocabulary)
    {
        using var schema = _connection.CreateCommand();
        schema.CommandText = Schema;
        schema.ExecuteNonQuery();
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = Insert;
        var id = insert.Parameters.Add("$id", SqliteType.Integer);
        var title = insert.Parameters.Add("$title", SqliteType.Text);
        var aliases = insert.Parameters.Add("$aliases", SqliteType.Text);
        var text = insert.Parameters.Add("$text", SqliteType.Text);
        var kind = insert.Parameters.Add("$kind", SqliteType.Text);
        for (var index = 0; index < _entries.Length; index++)
        {
            var entry = _entries[index];
            id.Value = index;
            title.Value = Words(entry.Title);
            aliases.Value = Words(entry.Aliases);
            text.Value = Words(entry.Text);
            kind.Value = LessonKindKeyword(entry.Kind);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();

        string Words(string written)
        {
            List<string> cut = [.. BigramTokenizer.ForIndex(written)];
            vocabulary.UnionWith(cut);
            return string.Join(' ', cut);
        }
    }

    /// <summary>
    /// A term in FTS5 syntax; a word that is not the beginning of any indexed word is replaced by those it may be a misspelling
    /// of.
    /// </summary>
    private ResolvedTerm Resolve(SearchTerm term)
    {
        if (term.IsHan)
        {
            return term.Words is [var one] && one == term.Text && one.EnumerateRunes().Count() == 1
                ? new($"\"{one}\"*", [term.Text])
                : new($"\"{string.Join(' ', term.Words)}\"", [term.Text, .. term.Words]) { Any = $"({string.Join(" OR ", term.Words.Select(word => $"\"{word}\""))})" };
        }

        var near = IsBeginning(term.Text) ? [] : _typos.FindNear(term.Text);
        return near.Count == 0
            ? new($"\"{term.Text}\"*", [term.Text])
            : new($"({string.Join(" OR ", near.Select(word => $"\"{word}\""))})", near);
    }

    private bool IsBeginning(string word)
    {
        var at = Array.BinarySearch(_vocabulary, word, StringComparer.Ordinal);
        return at >= 0 || (~at < _vocabulary.Length && _vocabulary[~at].StartsWith(word, StringComparison.Ordinal));
    }

    private List<int> Best(string words, string filter, int limit)
    {
        var any = Query(SelectAny, $"({words}){filter}", MostRanked);
        if (any.Count < MostRanked)
        {
            return any.Count == 0 ? any : Query(Select, $"({words}){filter}", limit);
        }

        // With so many matches a learner will keep typing: take those with the words in the title, the shortest first.
        var titled = Query(SelectAny, $"{{title aliases}} : ({words}){filter}", MostRanked);
        return [.. titled.OrderBy(row => _entries[row].Text.Length).Concat(any).Distinct().Take(limit)];
    }

    private List<int> Query(string sql, string query, int limit)
    {
        lock (_one)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("$query", query);
            command.Parameters.AddWithValue("$limit", limit);
            using var reader = command.ExecuteReader();
            List<int> rows = [];
            while (reader.Read())
            {
                rows.Add(reader.GetInt32(0));
            }

            return rows;
        }
    }

    /// <summary>A word that occurs in no text.</summary>
    private static string LessonKindKeyword(SearchKind kind) => $"xkind{(int)kind}x";

    /// <summary>A term of a query.</summary>
    /// <param name="Query">As FTS5 takes it.</param>
    /// <param name="Shown">What of it is marked in a snippet.</param>
    private sealed record ResolvedTerm(string Query, IReadOnlyList<string> Shown)
    {
        /// <summary>Fits a part of the term too, as any pair of characters of a Chinese one.</summary>
        public string Any { get; init; } = Query;
    }
}

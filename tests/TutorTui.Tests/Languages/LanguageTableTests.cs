using TutorTui.Core.Languages;
using Xunit;

namespace TutorTui.Tests.Languages;

/// <summary>Languages register their classes themselves, so the compiler cannot see that one is missing: these tests do.</summary>
public sealed class LanguageTableTests
{
    public static TheoryData<string> Tables => [.. TextTable.All.Select(table => table.FullName!)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Languages_OfATable_AreAllThatTheProgramSpeaks(string table)
    {
        var type = TextTable.All.Single(candidate => candidate.FullName == table);

        var languages = (IReadOnlyCollection<Language>)typeof(LanguageTable<>).MakeGenericType(type).GetProperty("Languages")!.GetValue(null)!;

        Assert.Equal(Language.All.Order(ByTag), languages.Order(ByTag));
    }

    /// <summary>A class of texts that forgets its <c>Current</c> would not be among the tables.</summary>
    [Fact]
    public void Texts_ThatAreAbstract_AreAllTables()
    {
        var tables = TextTable.All.ToHashSet();

        var others = tables.Select(table => table.Assembly).Distinct().SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: true, IsSealed: false } && type.Name.EndsWith("Texts", StringComparison.Ordinal) && !tables.Contains(type));

        Assert.Empty(others);
    }

    private static Comparer<Language> ByTag => Comparer<Language>.Create((one, other) => string.CompareOrdinal(one.Tag, other.Tag));
}

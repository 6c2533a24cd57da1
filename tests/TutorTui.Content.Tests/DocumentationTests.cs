using System.Reflection;
using TutorTui.Content.Diagnostics;
using TutorTui.Core.Courses;
using TutorTui.Testing;

namespace TutorTui.Content.Tests;

/// <summary>The authors' guide covers the whole format.</summary>
public sealed class DocumentationTests
{
    private static readonly string Guide = File.ReadAllText(ProjectFiles.Find("docs", "authoring.md"));

    [Fact]
    public void Guide_ListsEveryCode()
    {
        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.NotEmpty(codes);
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Contains($"| {code} |", Guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Guide_NamesEveryKindAndNeed() =>
        Assert.All(LessonKindKeyword.All.Concat(RequirementKeyword.All), word => Assert.Contains(word, Guide, StringComparison.Ordinal));
}

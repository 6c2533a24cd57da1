using System.Text;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Loading;
using TutorTui.Content.Sources;
using TutorTui.Content.Yaml;

namespace TutorTui.Content.Tests.Yaml;

/// <summary>YAML that is damaged or meant to do harm: it is refused with its place, and takes neither time nor memory.</summary>
public sealed class HostileYamlTests
{
    private const string Good = "format_version: 1\nid: c\ntitle: C\nlessons:\n  - folder: a\n";

    /// <summary>Each line refers nine times to the one before; expanded, the last is 9^9 values.</summary>
    private const string BillionLaughs =
        """
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
        """;

    [Theory]
    [InlineData("a: *missing\n", DiagnosticCodes.YamlFeature, 1, 4)]
    [InlineData("a: 1\nb: !!binary aGVsbG8=\n", DiagnosticCodes.YamlFeature, 2, 4)]
    [InlineData("a: 1\n<<: *base\n", DiagnosticCodes.YamlFeature, 2, 5)]
    [InlineData("a: 1\n---\nb: 2\n", DiagnosticCodes.YamlFeature, 2, 1)]
    [InlineData("a: 1\n? [b]\n: 2\n", DiagnosticCodes.YamlFeature, 2, 3)]
    [InlineData("a: 1\nb: 2\na: 3\n", DiagnosticCodes.DuplicateKey, 3, 1)]
    [InlineData("a: 1\nb: \"\\0\"\n", DiagnosticCodes.BadText, 2, 4)]
    [InlineData("a: 1\nb: \"\\e[2J\"\n", DiagnosticCodes.BadText, 2, 4)]
    [InlineData("", DiagnosticCodes.BadValue, 1, 1)]
    public void Read_Refused_IsToldWithItsPlace(string yaml, string code, int line, int column)
    {
        var fault = Assert.Single(Diagnose(yaml));

        Assert.Equal((code, line, column), (fault.Code, fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("a:\n\tb: 1\n")]
    [InlineData("a: [1\n")]
    [InlineData("a: 'x\n")]
    [InlineData("a: \"\\ud800\"\n")]
    [InlineData("a: \"\\Uffffffff\"\n")]
    [InlineData("a: b: c\n")]
    [InlineData("%YAML 9.9\n---\na: 1\n")]
    public void Read_NotWellFormed_IsToldAndNothingIsRead(string yaml)
    {
        var diagnostics = new FileDiagnostics("f.yaml");

        var value = YamlReader.Read(Decode(yaml, diagnostics), diagnostics);

        Assert.True(value is null == diagnostics.HasErrors, $"{value}");
        Assert.True(diagnostics.HasErrors);
    }

    [Fact]
    public void Read_BillionLaughs_EndsAtTheFirstAnchor()
    {
        var fault = Assert.Single(Diagnose(BillionLaughs));

        Assert.Equal((DiagnosticCodes.YamlFeature, 1, 4), (fault.Code, fault.Line, fault.Column));
    }

    [Fact]
    public void Read_MoreValuesThanAllowed_IsRefused()
    {
        var fault = Assert.Single(Diagnose(new StringBuilder().Insert(0, "- x\n", ContentLimits.YamlValues + 1).ToString()));

        Assert.Equal(DiagnosticCodes.TooLarge, fault.Code);
        Assert.InRange(fault.Line, ContentLimits.YamlValues - 1, ContentLimits.YamlValues + 1);
    }

    [Theory]
    [InlineData("\uFEFF" + Good)]
    [InlineData("# with a comment\n" + Good)]
    public void Load_CourseWithByteOrderMarkOrComment_IsRead(string index) => Assert.Empty(Codes(Encoding.UTF8.GetBytes(index)));

    [Fact]
    public void Load_CourseWithWindowsLineEnds_IsRead() =>
        Assert.Empty(Codes(Encoding.UTF8.GetBytes(Good.ReplaceLineEndings("\r\n"))));

    [Fact]
    public void Load_CourseThatIsNotUtf8_IsToldWithThePlaceOfTheByte()
    {
        var fault = Assert.Single(Load([.. "format_version: 1\nid: \u00e9"u8, 0xFF, .. "\n"u8]));

        Assert.Equal((DiagnosticCodes.BadText, 2, 6), (fault.Code, fault.Line, fault.Column));
    }

    [Fact]
    public void Load_CourseWithNul_IsToldWithItsPlace()
    {
        var fault = Assert.Single(Load("format_version: 1\nid: a\0b\n"u8.ToArray()));

        Assert.Equal((DiagnosticCodes.BadText, 2, 6), (fault.Code, fault.Line, fault.Column));
    }

    [Fact]
    public void Load_CourseWithAVeryLongLine_IsRefusedInItsLine()
    {
        var fault = Assert.Single(Load(Encoding.UTF8.GetBytes($"format_version: 1\nid: {new string('x', ContentLimits.LineLength)}\n")));

        Assert.Equal((DiagnosticCodes.TooLarge, 2), (fault.Code, fault.Line));
    }

    [Fact]
    public void Load_HugeCourseFile_IsRefused() =>
        Assert.Equal([DiagnosticCodes.TooLarge], Codes(new byte[ContentLimits.FileBytes + 1]));

    [Theory]
    [InlineData("lessons:\n  - folder: a\n", "lessons:\n  - folder: ../a\n", DiagnosticCodes.BadValue, 5, 13)]
    [InlineData("lessons:\n  - folder: a\n", "lessons: a\n", DiagnosticCodes.BadValue, 4, 10)]
    [InlineData("lessons:\n  - folder: a\n", "lessons:\n  - a\n", DiagnosticCodes.BadValue, 5, 5)]
    [InlineData("lessons:\n  - folder: a\n", "lessons:\n  - {}\n", DiagnosticCodes.MissingKey, 5, 5)]
    [InlineData("id: c\n", "id: C!\n", DiagnosticCodes.BadValue, 2, 5)]
    [InlineData("title: C\n", "title: {en: C, german: K}\n", DiagnosticCodes.BadValue, 3, 16)]
    [InlineData("title: C\n", "title: C\nblanks: {de: x}\n", DiagnosticCodes.BadValue, 4, 10)]
    public void Load_CourseWithOneFault_IsToldWithItsPlace(string right, string wrong, string code, int line, int column)
    {
        var faults = Load(Encoding.UTF8.GetBytes(Good.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains(faults, fault => (fault.Code, fault.Line, fault.Column) == (code, line, column));
    }

    private static IEnumerable<Diagnostic> Diagnose(string yaml)
    {
        var diagnostics = new FileDiagnostics("f.yaml");
        _ = YamlReader.Read(Decode(yaml, diagnostics), diagnostics);
        return diagnostics.InOrder;
    }

    private static SourceText Decode(string yaml, FileDiagnostics diagnostics) => SourceText.Decode(Encoding.UTF8.GetBytes(yaml), diagnostics)!;

    private static IEnumerable<string> Codes(byte[] index) => Load(index).Select(diagnostic => diagnostic.Code);

    /// <summary>What is wrong with a course's own file.</summary>
    private static List<Diagnostic> Load(byte[] index)
    {
        using var folder = new TemporaryFolder();
        folder.Write("course.yaml", index);
        return [.. CourseLoader.Load(folder.Path).Error?.Diagnostics.Where(diagnostic => diagnostic.File == "course.yaml") ?? []];
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TutorTui.Content.Checks;
using TutorTui.Content.Context;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Exams;
using TutorTui.Content.Glossaries;
using TutorTui.Content.Lessons;
using TutorTui.Content.Loading;
using TutorTui.Content.Sources;
using TutorTui.Core.Courses;

namespace TutorTui.Content.Tests.Schemas;

/// <summary>The schemas, the readers and the shipped courses say the same.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly SchemaValidator Validator = new();
    private static readonly Course Shipped = ShippedCourse.Load();

    public static TheoryData<string> Names => [.. CourseFileSchema.All.Select(schema => schema.Name)];

    /// <summary>Each declared key of each kind of file at the top of the file.</summary>
    public static TheoryData<string, string> Keys
    {
        get
        {
            TheoryData<string, string> keys = [];
            foreach (var schema in CourseFileSchema.All)
            {
                foreach (var key in schema.Keys.All)
                {
                    keys.Add(schema.Name, key.Name);
                }
            }

            return keys;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_IsWhatTheReaderDeclares(string name)
    {
        var schema = Find(name);

        GeneratedFile.MatchSchema(schema.Write(), schema.Name);
    }

    [Fact]
    public void Schema_EveryKey_HasADescription() => Assert.All(
        CourseFileSchema.All.SelectMany(schema => schema.Keys.All).Concat(CheckKeys.Check.All),
        key => Assert.False(string.IsNullOrWhiteSpace(key.Help)));

    [Fact]
    public void Validate_ShippedFiles_AreValid()
    {
        var files = ShippedFiles.All().ToList();

        Assert.Equal(
            CourseFileSchema.All.Select(schema => schema.Name).Append("check.json").Order(StringComparer.Ordinal),
            files.Select(file => file.Schema).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.True(
            Validator.Validate(file.Schema, file.Value).Length == 0, $"{file.Place}: {Validator.Validate(file.Schema, file.Value)}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ShippedFile_HasNoFault(string name) => Assert.Empty(Read(name, Sample(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Validate_UnknownKey_IsRefusedByReaderAndSchema(string name)
    {
        var value = Sample(name);
        value["no-such-key"] = "x";

        Assert.NotEmpty(Validator.Validate(name, value));
        Assert.Contains(Read(name, value), diagnostic => diagnostic.Code == DiagnosticCodes.UnknownKey);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Validate_WrongType_IsRefusedByReaderAndSchema(string name, string key)
    {
        var value = Sample(name);
        value[key] = new JsonArray(new JsonArray(new JsonArray()));

        Assert.NotEmpty(Validator.Validate(name, value));
        Assert.NotEmpty(Read(name, value));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Validate_MissingKey_IsRefusedByReaderAndSchemaIfItIsRequired(string name, string key)
    {
        var value = Sample(name);
        value.Remove(key);
        var declared = Find(name).Keys.All.Single(candidate => candidate.Name == key);
        var isRequired = declared.IsRequired || declared.RequiredUnless is not null;

        var refused = Read(name, value).Where(diagnostic => diagnostic.Code == DiagnosticCodes.MissingKey);

        Assert.Equal(isRequired, Validator.Validate(name, value).Length > 0);
        Assert.Equal(isRequired, refused.Any(diagnostic => diagnostic.Message.Contains($"'{key}'", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("lesson.json", "kind", "quiz")]
    [InlineData("lesson.json", "minutes", 0)]
    [InlineData("lesson.json", "minutes", 601)]
    [InlineData("lesson.json", "needs", "magic")]
    [InlineData("exam.json", "pass", 101)]
    [InlineData("exam.json", "warn", 0)]
    [InlineData("exam.json", "ticks", "sometimes")]
    [InlineData("exam.json", "lookup", "everything")]
    [InlineData("exam.json", "hints", "on")]
    [InlineData("course.json", "format_version", 2)]
    public void Validate_ValueOutOfBounds_IsRefusedByReaderAndSchema(string name, string key, object wrong)
    {
        var value = Sample(name);
        value[key] = JsonSerializer.SerializeToNode(wrong);

        Assert.NotEmpty(Validator.Validate(name, value));
        Assert.Contains(Read(name, value), diagnostic => diagnostic.Code == DiagnosticCodes.BadValue);
    }

    [Theory]
    [InlineData("course.json", "lessons", "a lesson")]
    [InlineData("exam.json", "tasks", "a task")]
    [InlineData("glossary.json", "terms", "a term")]
    public void Validate_UnknownKeyInAList_IsRefusedByReaderAndSchema(string name, string key, string what)
    {
        var value = Sample(name);
        value[key]![0]!["no-such-key"] = "x";

        Assert.NotEmpty(Validator.Validate(name, value));
        Assert.Contains(Read(name, value), diagnostic => diagnostic.Message.Contains($"unknown in {what}", StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_ChapterWithoutMachines_IsAcceptedByReaderAndSchema()
    {
        var value = Sample("lesson.json");
        value["kind"] = "chapter";
        value.Remove("machines");

        Assert.Empty(Validator.Validate("lesson.json", value));
        Assert.Empty(Read("lesson.json", value));
    }

    [Fact]
    public void Validate_ExamsOwnCheckWithUnknownKey_IsRefusedByReaderAndSchema()
    {
        var value = Sample("exam.json");
        value["tasks"]![0]!["also"]![0]!["no-such-key"] = "x";

        Assert.NotEmpty(Validator.Validate("exam.json", value));
        Assert.Contains(Read("exam.json", value), diagnostic => diagnostic.Code == DiagnosticCodes.UnknownKey);
    }

    [Fact]
    public void Validate_CheckWithTwoConditions_IsRefused()
    {
        var value = YamlJson.Parse("that: A\nnetwork: {on: Machine1, name: a}\nscript: {on: Machine1, run: 'true'}\n");

        Assert.NotEmpty(Validator.Validate("check.json", value));
    }

    private static CourseFileSchema Find(string name) => CourseFileSchema.All.Single(schema => schema.Name == name);

    /// <summary>A shipped file of that kind, with a key for everything that the test needs.</summary>
    private static JsonObject Sample(string name)
    {
        var value = ShippedFiles.All()
            .Where(file => file.Schema == name)
            .Select(file => file.Value!.AsObject())
            .MaxBy(file => file.Count)!;
        return value;
    }

    private static IEnumerable<Diagnostic> Read(string name, JsonObject value)
    {
        var diagnostics = new FileDiagnostics(name);
        var text = value.ToJsonString(Indented);
        var source = SourceText.Decode(Encoding.UTF8.GetBytes(name.StartsWith("lesson", StringComparison.Ordinal) ? $"---\n{text}\n---\n" : text), diagnostics)!;
        switch (name)
        {
            case "course.json":
                new CourseIndexReader(diagnostics).Read(source);
                break;
            case "lesson.json":
                new LessonHeaderReader(new LessonContext(diagnostics)).Read(source.Lines, out _);
                break;
            case "lesson-translation.json":
                var fields = FrontMatter.Read(source.Lines, LessonKeys.Translation, diagnostics, out _);
                _ = fields?.Text(LessonKeys.Title);
                _ = fields?.Text(LessonKeys.Summary);
                fields?.Close();
                break;
            case "exam.json":
                new ExamReader(diagnostics, Shipped.Lessons).Read(source);
                break;
            case "exam-translation.json":
                var exam = ExamLoader.Load(ShippedCourse.Directory, Shipped.Lessons).Exams[0];
                new ExamTranslation(diagnostics, Shipped.Lessons).Apply(exam, source);
                break;
            case "glossary.json":
                using (var folder = new TemporaryFolder())
                {
                    File.WriteAllText(Path.Combine(folder.Path, "glossary.yaml"), text);
                    return GlossaryLoader.Load(folder.Path, Shipped.Lessons).Diagnostics;
                }

            default:
                throw new ArgumentOutOfRangeException(nameof(name), name, "No reader.");
        }

        return diagnostics.InOrder;
    }
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TutorTui.Core.Results;

/// <summary>
/// A report as a signed file. It is cut into named sections (a lesson, a step of it, an attempt, a task of it); a manifest
/// holds each section's SHA-256, and the manifest is signed. Verification can therefore name the sections that were changed.
/// </summary>
public static partial class ResultFile
{
    public const string Format = "tutor-result";
    public const int Version = 1;

    private static readonly string[] Fields = ["format", "version", "sections", "manifest", "key", "signature"];

    private static readonly SectionContext Sections = new(new(SectionContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The signed file's text.</summary>
    public static string Write(LearnerReport report, IResultSigner signer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(signer);
        var sections = SectionsOf(report).ToList();
        var manifest = sections.ConvertAll(section => new ManifestEntry(section.Name, Digest(section.Value)));
        var signature = signer.Sign(Signed(manifest));
        var file = new JsonObject
        {
            ["format"] = Format,
            ["version"] = Version,
            ["sections"] = new JsonObject(sections.Select(section => KeyValuePair.Create(section.Name, (JsonNode?)JsonObject.Create(section.Value)))),
            ["manifest"] = JsonSerializer.SerializeToNode(manifest, Sections.ListManifestEntry),
            ["key"] = signature.Key,
            ["signature"] = signature.Value,
        };
        return file.ToJsonString(Sections.Options) + "\n";
    }

    /// <summary>Checks a file and reads what it says.</summary>
    public static CheckedResult Check(string text, IResultSigner signer)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(signer);
        try
        {
            using var document = JsonDocument.Parse(text, new() { AllowDuplicateProperties = false, MaxDepth = 32 });
            return Check(document.RootElement, signer);
        }
        catch (JsonException exception)
        {
            return CheckedResult.Broken(ResultTexts.Current.NotWellFormed(exception.LineNumber + 1, exception.BytePositionInLine + 1));
        }
    }

    /// <summary>The first 16 hexadecimal digits of the key's SHA-256: short enough to compare by eye.</summary>
    public static string Fingerprint(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16];
    }

    private static CheckedResult Check(JsonElement root, IResultSigner signer)
    {
        if (root.ValueKind is not JsonValueKind.Object || TextOf(root, "format") != Format
            || !root.TryGetProperty("sections", out var sections) || sections.ValueKind is not JsonValueKind.Object
            || !root.TryGetProperty("manifest", out var listed) || listed.ValueKind is not JsonValueKind.Array)
        {
            return CheckedResult.Broken(ResultTexts.Current.NotOurs);
        }

        if (!root.TryGetProperty("version", out var version) || !version.TryGetInt32(out var number) || number != Version)
        {
            return CheckedResult.Broken(ResultTexts.Current.UnknownFormat(Version));
        }

        List<ManifestEntry> manifest = [.. listed.EnumerateArray().Select(entry => new ManifestEntry(TextOf(entry, "section"), TextOf(entry, "sha256")))];
        var signature = new Signature(TextOf(root, "key"), TextOf(root, "signature"));
        var texts = ResultTexts.Current;
        var problems = ImmutableArray.CreateBuilder<string>();
        if (!signer.IsGood(signature, Signed(manifest)))
        {
            problems.Add(texts.SignatureDoesNotFit);
        }

        var known = manifest.GroupBy(entry => entry.Section).ToDictionary(group => group.Key, group => group.First().Sha256);
        foreach (var section in sections.EnumerateObject())
        {
            if (!known.Remove(section.Name, out var digest))
            {
                problems.Add(texts.SectionAdded(section.Name));
            }
            else if (Digest(section.Value) != digest)
            {
                problems.Add(texts.SectionChanged(section.Name));
            }
        }

        problems.AddRange(known.Keys.Select(texts.SectionRemoved));
        problems.AddRange(root.EnumerateObject()
            .Select(property => property.Name)
            .Where(name => !Fields.Contains(name))
            .Select(texts.FieldAdded));
        return new(problems.ToImmutable(), signature.Key, ResultSections.Read(sections));
    }

    private static IEnumerable<(string Name, JsonElement Value)> SectionsOf(LearnerReport report)
    {
        yield return ("learner", Element(new LearnerSection(report.Learner, report.MadeAt, report.Tutor), Sections.LearnerSection));
        foreach (var lesson in report.Lessons.Where(lesson => lesson.StartedAt is not null))
        {
            yield return ($"lesson {lesson.Id}", Element(
                new LessonSection(lesson.Course, lesson.Title, lesson.StartedAt, lesson.Passed, lesson.PassedAlone, lesson.Steps.Length),
                Sections.LessonSection));
            foreach (var step in lesson.Steps)
            {
                yield return ($"lesson {lesson.Id} step {step.Number}", Element(step, Sections.StepResult));
            }
        }

        foreach (var exam in report.Exams)
        {
            yield return ($"exam {exam.Attempt}", Element(exam with { Tasks = [] }, Sections.ExamResult));
            foreach (var task in exam.Tasks)
            {
                yield return ($"exam {exam.Attempt} task {task.Id}", Element(task, Sections.TaskResult));
            }
        }
    }

    private static JsonElement Element<T>(T section, JsonTypeInfo<T> type) => JsonSerializer.SerializeToElement(section, type);

    private static string Digest(JsonElement section) => Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(section)));

    private static byte[] Signed(IEnumerable<ManifestEntry> manifest) => Encoding.UTF8.GetBytes(
        $"{Format} {Version}\n{string.Concat(manifest.Select(entry => $"{entry.Sha256} {entry.Section}\n"))}");

    private static string TextOf(JsonElement value, string name) =>
        value.ValueKind is JsonValueKind.Object && value.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String
            ? text.GetString()!
            : string.Empty;

    private sealed record ManifestEntry(string Section, string Sha256);

    private sealed record LearnerSection(string Learner, DateTimeOffset MadeAt, string Tutor);

    private sealed record LessonSection(string Course, string Title, DateTimeOffset? StartedAt, int Passed, int PassedAlone, int Of);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
    [JsonSerializable(typeof(LearnerSection))]
    [JsonSerializable(typeof(LessonSection))]
    [JsonSerializable(typeof(StepResult))]
    [JsonSerializable(typeof(ExamResult))]
    [JsonSerializable(typeof(TaskResult))]
    [JsonSerializable(typeof(List<ManifestEntry>))]
    private sealed partial class SectionContext : JsonSerializerContext;
}

/// <summary>The outcome of checking a result file.</summary>
/// <param name="Problems">What was changed, or why the file cannot be read; empty when the file is intact.</param>
/// <param name="Key">The public key it names.</param>
/// <param name="Rows">The file's content as table rows; trustworthy only if there are no problems.</param>
public sealed record CheckedResult(ImmutableArray<string> Problems, string Key, ImmutableArray<ResultRow> Rows)
{
    public bool IsGood => Problems.IsEmpty;

    public static CheckedResult Broken(string problem) => new([problem], string.Empty, []);
}

using System.Text.RegularExpressions;
using TutorTui.Testing;
using TutorTui.Testing.Architecture;
using Xunit;

namespace TutorTui.Tests;

/// <summary>
/// Which project may know which, which package is used where, and the shape of the folders. What breaks a rule today is listed here
/// and has to shrink: a test also fails when a listed violation was fixed and is still listed.
/// </summary>
public sealed partial class ArchitectureTests
{
    private const int FilesInAFolder = 15;

    private static readonly IReadOnlyList<SourceProject> Projects = SourceProject.LoadAll();

    /// <summary>The projects that a project may know.</summary>
    private static readonly Dictionary<string, string> AllowedProjects = new(StringComparer.Ordinal)
    {
        ["TutorTui.Core"] = "",
        ["TutorTui.Terminal"] = "",
        ["TutorTui.NetworkPlugin"] = "",
        ["TutorTui.Content"] = "TutorTui.Core",
        ["TutorTui.Docker"] = "TutorTui.Core",
        ["TutorTui.Ssh"] = "TutorTui.Core",
        ["TutorTui.Storage"] = "TutorTui.Core",
        ["TutorTui.Signing"] = "TutorTui.Core",
        ["TutorTui.Sessions"] = "TutorTui.Core TutorTui.Terminal",
        ["TutorTui.Lab"] = "TutorTui.Core TutorTui.Docker",
        ["TutorTui.Tui"] = "TutorTui.Core TutorTui.Terminal TutorTui.Sessions",
        ["TutorTui"] = "TutorTui.Core TutorTui.Content TutorTui.Terminal TutorTui.Sessions TutorTui.Docker TutorTui.Ssh TutorTui.Lab "
            + "TutorTui.Storage TutorTui.Signing TutorTui.Tui",
    };

    /// <summary>The projects that may use a package, by the beginning of its assemblies' names. A new package needs a line here.</summary>
    private static readonly Dictionary<string, string> PackageUsers = new(StringComparer.Ordinal)
    {
        ["BouncyCastle"] = "TutorTui.Signing",
        ["Docker.DotNet"] = "TutorTui.Docker TutorTui.Lab",
        ["Markdig"] = "TutorTui.Content",
        ["Microsoft.Data.Sqlite"] = "TutorTui.Storage",
        ["Microsoft.Extensions.Logging"] = "TutorTui.Core TutorTui.Docker TutorTui.Ssh TutorTui.Lab TutorTui.NetworkPlugin TutorTui.Tui TutorTui",
        ["Microsoft.AspNetCore"] = "TutorTui.NetworkPlugin",
        ["Microsoft.Extensions"] = "TutorTui.NetworkPlugin",
        ["Renci.SshNet"] = "TutorTui.Ssh",
        ["SQLitePCLRaw"] = "TutorTui.Storage",
        ["Serilog"] = "TutorTui",
        ["System.CommandLine"] = "TutorTui",
        ["Terminal.Gui"] = "TutorTui.Tui",
        ["Wcwidth"] = "TutorTui.Terminal",
        ["YamlDotNet"] = "TutorTui.Content",
    };

    /// <summary>Fields name the source that reads them, and the source names each field: one closed family, and not to be divided.</summary>
    private static readonly string[] KnownLargeFolders = ["TutorTui.Core/Checks/Fields"];

    public static TheoryData<string> ProjectNames => [.. Projects.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void References_OfAProject_AreAmongTheAllowed(string name)
    {
        var references = Find(name).References.Where(reference => reference == "tutor" || reference.StartsWith("TutorTui.", StringComparison.Ordinal));

        Assert.Empty(references.Except(AllowedProjects[name].Split(' ')));
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Packages_OfAProject_AreAmongTheAllowed(string name)
    {
        var packages = Find(name).References.Where(reference => !IsFramework(reference) && !reference.StartsWith("TutorTui", StringComparison.Ordinal));

        Assert.DoesNotContain(packages, package => !UsersOf(package).Contains(name, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Folders_OfAProject_DoNotNeedEachOther(string name)
    {
        var graph = FolderGraph.Of(Find(name));
        var circles = graph.Circles.Select(graph.Describe);

        Assert.True(!circles.Any(), $"Folders that need each other:\n{string.Join('\n', circles)}");
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Namespace_OfEveryFile_IsItsFolder(string name)
    {
        var project = Find(name);
        var wrong =
            from file in project.Files
            let declared = NamespaceLine().Match(File.ReadAllText(Path.Combine(project.Folder, file)))
            let folder = Path.GetDirectoryName(file)!.Replace('/', '.')
            let expected = folder.Length == 0 ? name : $"{name}.{folder}"
            where declared.Success && declared.Groups["name"].Value != expected
            select $"{file}: {declared.Groups["name"].Value}";

        Assert.Empty(wrong);
    }

    /// <summary>
    /// Each language has a class for each part of the program: its folder is as large as the program, and needs no order inside.
    /// </summary>
    [Fact]
    public void Folders_OfAllProjects_HoldFewFiles()
    {
        var large =
            from project in Projects
            from folder in project.Files.GroupBy(file => Path.Combine(project.Name, Path.GetDirectoryName(file)!))
            where !folder.Key.Split('/').Any(part => part is "Languages" or "Translations")
            where folder.Select(TypeName).Distinct(StringComparer.Ordinal).Count() > FilesInAFolder
            select folder.Key;

        AssertListed(KnownLargeFolders, large);
    }

    [Fact]
    public void Types_OfDifferentProjects_HaveDifferentNames()
    {
        // The plugin runs on its own on a lab machine, and nothing can refer to it. Each project has a Log of its own that no other reaches.
        var shared =
            from project in Projects
            where project.Name != "TutorTui.NetworkPlugin"
            from type in project.Types
            where type.Name != "Log"
            group project.Name by type.Name into users
            where users.Distinct(StringComparer.Ordinal).Count() > 1
            select $"{users.Key}: {string.Join(' ', users.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}";

        Assert.Empty(shared);
    }

    [Fact]
    public void Circles_OfAGraphWithTwo_AreBothFoundWithoutTheirNeighbours()
    {
        var graph = FolderGraph.Of("project", [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("e", "a"), ("f", "g"), ("g", "f")]);

        Assert.Equal(["a b c", "f g"], graph.Circles.Select(circle => string.Join(' ', circle)));
    }

    [Fact]
    public void Arrows_OfATypeUsedOnlyInAMethodsBody_AreThere()
    {
        var graph = FolderGraph.Of(SourceProject.Load(ProjectFiles.Find("tests", "TutorTui.Testing", "TutorTui.Testing.csproj")));

        // SourceProject calls ProjectFiles, and no member of its has that type.
        Assert.Contains(".", graph.Needs("Architecture"));
    }

    private static void AssertListed(IReadOnlyCollection<string> known, IEnumerable<string> found)
    {
        var all = found.ToHashSet(StringComparer.Ordinal);

        var unknown = string.Join('\n', all.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var gone = string.Join('\n', known.Except(all, StringComparer.Ordinal));
        Assert.True(unknown.Length == 0, $"Against the rule:\n{unknown}");
        Assert.True(gone.Length == 0, $"Mended, to be taken off the list:\n{gone}");
    }

    private static SourceProject Find(string name) => Projects.Single(project => project.Name == name);

    private static bool IsFramework(string reference) =>
        reference != "System.CommandLine"
        && (reference is "mscorlib" or "netstandard" or "Microsoft.CSharp" || reference.StartsWith("System.", StringComparison.Ordinal)
            || reference.StartsWith("Microsoft.Win32.", StringComparison.Ordinal));

    /// <summary>The projects that may use a package: the longest listed prefix of its name decides.</summary>
    private static string[] UsersOf(string package) =>
        PackageUsers.Where(entry => package.StartsWith(entry.Key, StringComparison.Ordinal))
            .OrderByDescending(entry => entry.Key.Length)
            .Select(entry => entry.Value.Split(' '))
            .FirstOrDefault([]);

    /// <summary>The parts of one partial type count as one file: TerminalEmulator.Csi.cs belongs to TerminalEmulator.</summary>
    private static string TypeName(string file) => Path.GetFileName(file).Split('.')[0];

    [GeneratedRegex("^namespace (?<name>[^;{ ]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamespaceLine();
}

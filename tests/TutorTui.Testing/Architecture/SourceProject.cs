using System.Text.RegularExpressions;
using Mono.Cecil;

namespace TutorTui.Testing.Architecture;

/// <summary>
/// A project below <c>src</c>, read from its compiled assembly and from its source files. The assembly tells what depends on what,
/// method bodies included; constants and <c>nameof</c> leave no trace in it.
/// </summary>
public sealed partial class SourceProject
{
    private SourceProject(string name, string folder, ModuleDefinition module)
    {
        Name = name;
        Folder = folder;
        Module = module;
    }

    /// <summary>The project's name, which is also its root namespace.</summary>
    public string Name { get; }

    /// <summary>The full path of the project's folder.</summary>
    public string Folder { get; }

    internal ModuleDefinition Module { get; }

    /// <summary>Reads every project below <c>src</c>, as it was built for the program that runs now.</summary>
    /// <exception cref="FileNotFoundException">A project has not been built in this configuration.</exception>
    public static IReadOnlyList<SourceProject> LoadAll() =>
        [.. Directory.EnumerateFiles(ProjectFiles.Find("src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Load)];

    /// <summary>The names of the assemblies that the project refers to.</summary>
    public IReadOnlyList<string> References => [.. Module.AssemblyReferences.Select(reference => reference.Name)];

    /// <summary>The source files, as paths below the project's folder.</summary>
    public IReadOnlyList<string> Files =>
    [
        .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The types written in this project, without nested and generated ones.</summary>
    public IEnumerable<TypeDefinition> Types => Module.Types.Where(type => IsOwn(type.Namespace) && !type.Name.StartsWith('<'));

    /// <summary>The folder, relative to the project, whose files declare this namespace; <c>.</c> is the project's own folder.</summary>
    public string FolderOf(string typeNamespace) =>
        typeNamespace == Name ? "." : typeNamespace[(Name.Length + 1)..].Replace('.', '/');

    /// <summary>Whether a namespace belongs to this project.</summary>
    public bool IsOwn(string typeNamespace) =>
        typeNamespace == Name || typeNamespace.StartsWith(Name + ".", StringComparison.Ordinal);

    /// <summary>Reads one project.</summary>
    /// <param name="projectFile">The full path of its project file.</param>
    public static SourceProject Load(string projectFile)
    {
        var name = Path.GetFileNameWithoutExtension(projectFile);
        var assembly = AssemblyName().Match(File.ReadAllText(projectFile)) is { Success: true } match ? match.Groups["name"].Value : name;

        // artifacts/bin/<project>/<configuration>: next to the folder from which this runs.
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var path = Path.Combine(here.Parent!.Parent!.FullName, name, here.Name, assembly + ".dll");
        return new(name, Path.GetDirectoryName(projectFile)!, ModuleDefinition.ReadModule(path));
    }

    [GeneratedRegex("<AssemblyName>(?<name>.*)</AssemblyName>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AssemblyName();
}

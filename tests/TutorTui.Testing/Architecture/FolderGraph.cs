using System.Text;

namespace TutorTui.Testing.Architecture;

/// <summary>Which folder of a project needs which other one, and by which types. Sub-folders are folders of their own.</summary>
public sealed class FolderGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, SortedSet<string>>> _arrows = new(StringComparer.Ordinal);

    private FolderGraph(string project) => Project = project;

    /// <summary>The project's name.</summary>
    public string Project { get; }

    /// <summary>All folders that hold types, in alphabetical order.</summary>
    public IReadOnlyCollection<string> Folders => _arrows.Keys;

    /// <summary>The number of arrows between two different folders.</summary>
    public int ArrowCount => _arrows.Values.Sum(targets => targets.Count);

    /// <summary>Every set of folders that need each other, directly or through others; empty where the graph is acyclic.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circles =>
    [
        .. Folders.Where(folder => Reachable(folder).Contains(folder))
            .GroupBy(folder => string.Join(' ', Reachable(folder).Where(other => Reachable(other).Contains(folder)).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(circle => circle.Order(StringComparer.Ordinal).ToList()),
    ];

    public static FolderGraph Of(SourceProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var graph = new FolderGraph(project.Name);
        foreach (var type in project.Types)
        {
            var from = project.FolderOf(type.Namespace);
            graph.AddFolder(from);
            foreach (var needed in TypeReferences.Of(type).Where(needed => needed.Scope == project.Module && project.IsOwn(needed.Namespace)))
            {
                graph.AddArrow(from, project.FolderOf(needed.Namespace), $"{type.Name}>{needed.Name}");
            }
        }

        return graph;
    }

    /// <summary>A graph made of its arrows.</summary>
    public static FolderGraph Of(string project, IEnumerable<(string From, string To)> arrows)
    {
        ArgumentNullException.ThrowIfNull(arrows);
        var graph = new FolderGraph(project);
        foreach (var (from, to) in arrows)
        {
            graph.AddFolder(from);
            graph.AddArrow(from, to, "-");
        }

        return graph;
    }

    /// <summary>The folders that a folder needs directly.</summary>
    public IReadOnlyCollection<string> Needs(string folder) => _arrows[folder].Keys;

    /// <summary>The arrows inside a circle with the types that make them, a line each, to see where it can be cut.</summary>
    public string Describe(IReadOnlyList<string> circle)
    {
        ArgumentNullException.ThrowIfNull(circle);
        var text = new StringBuilder().Append(Project).Append(": ").AppendJoin(' ', circle).AppendLine();
        foreach (var from in circle)
        {
            foreach (var (to, types) in _arrows[from].Where(arrow => circle.Contains(arrow.Key)))
            {
                text.Append("  ").Append(from).Append(" -> ").Append(to).Append(" (").Append(types.Count).Append("): ")
                    .AppendJoin(' ', types.Take(6)).AppendLine();
            }
        }

        return text.ToString();
    }

    private void AddFolder(string folder) => _arrows.TryAdd(folder, new(StringComparer.Ordinal));

    private void AddArrow(string from, string to, string types)
    {
        if (from == to)
        {
            return;
        }

        AddFolder(to);
        if (!_arrows[from].TryGetValue(to, out var reasons))
        {
            _arrows[from].Add(to, reasons = new(StringComparer.Ordinal));
        }

        reasons.Add(types);
    }

    private HashSet<string> Reachable(string start)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Needs(start));
        while (open.TryPop(out var folder))
        {
            if (reached.Add(folder))
            {
                foreach (var next in Needs(folder))
                {
                    open.Push(next);
                }
            }
        }

        return reached;
    }
}

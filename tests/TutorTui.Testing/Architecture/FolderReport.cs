using System.Text;

namespace TutorTui.Testing.Architecture;

/// <summary>The folder graphs of all projects as Markdown.</summary>
public static class FolderReport
{
    /// <summary>A table with a line for each project, and below it each folder with the folders it needs.</summary>
    public static string Write(IEnumerable<SourceProject> projects)
    {
        var graphs = projects.Select(FolderGraph.Of).ToList();
        var text = new StringBuilder("| Project | Folders | Arrows | Circles |\n|---|---|---|---|\n");
        foreach (var graph in graphs)
        {
            var circles = graph.Circles.Select(circle => $"{{{string.Join(", ", circle)}}}").DefaultIfEmpty("none");
            text.Append($"| `{graph.Project}` | {graph.Folders.Count} | {graph.ArrowCount} | {string.Join(' ', circles)} |\n");
        }

        foreach (var graph in graphs)
        {
            text.Append($"\n### {graph.Project}\n\n");
            foreach (var folder in graph.Folders)
            {
                text.Append($"- {folder}: {string.Join(", ", graph.Needs(folder).DefaultIfEmpty("nothing"))}\n");
            }
        }

        return text.ToString();
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TutorTui.Core.Search;

/// <summary>The output of <c>docker … --help</c> on the lab's engine for the networking commands.</summary>
/// <param name="Version">The engine's version.</param>
/// <param name="Entries">One for each command and each of its options.</param>
public sealed partial record DockerReference(string Version, ImmutableArray<ReferenceEntry> Entries)
{
    /// <summary>Where one command's help ends and the next begins, in the output of <see cref="Script"/>.</summary>
    private const string Mark = "=== tutor ";

    public static DockerReference None { get; } = new(string.Empty, []);

    /// <summary>The commands that the course covers.</summary>
    public static ImmutableArray<string> Commands { get; } =
    [
        "network", "network create", "network connect", "network disconnect", "network inspect", "network ls", "network prune", "network rm",
        "run", "exec", "inspect", "port", "ps", "rm", "logs",
        "service", "service create", "service inspect", "service ls", "service ps", "service rm", "service scale", "service update",
        "swarm", "swarm init", "swarm join", "swarm join-token", "swarm leave", "node", "node ls", "node inspect", "node update",
        "plugin", "plugin install", "plugin ls", "plugin enable", "plugin disable", "plugin inspect", "plugin rm",
        "volume", "volume create", "volume inspect", "volume ls", "volume rm", "image ls", "pull", "info", "system prune",
    ];

    /// <summary>A read-only command line for a machine that prints the help of all commands.</summary>
    public static string Script { get; } =
        $"for c in {string.Join(' ', Commands.Select(command => $"'{command}'"))}; do echo \"{Mark}$c\"; docker $c --help 2>&1; done";

    /// <summary>Reads what the script printed.</summary>
    public static DockerReference Parse(string version, string output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var entries = ImmutableArray.CreateBuilder<ReferenceEntry>();
        foreach (var part in output.Split(Mark, StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = part.Split('\n');
            var name = $"docker {lines[0].Trim()}";
            if (Commands.Contains(lines[0].Trim()) && Array.Exists(lines, line => line.StartsWith("Usage:", StringComparison.Ordinal)))
            {
                entries.AddRange(Read(name, lines[1..]));
            }
        }

        return new(version, entries.ToImmutable());
    }

    [GeneratedRegex(@"^\s+(?<short>-\w, )?(?<name>--[a-z0-9-]+)(?<type> [\w-]+)?\s{2,}(?<text>\S.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Option { get; }

    private static IEnumerable<ReferenceEntry> Read(string name, string[] lines)
    {
        var usage = Array.Find(lines, line => line.StartsWith("Usage:", StringComparison.Ordinal))!["Usage:".Length..].Trim();
        var about = lines.SkipWhile(line => line.Trim().Length == 0 || line.StartsWith("Usage:", StringComparison.Ordinal)).FirstOrDefault()?.Trim();
        yield return new(name, $"{about}. Usage: {usage}");
        ReferenceEntry? open = null;
        foreach (var line in lines)
        {
            if (Option.Match(line) is { Success: true } match)
            {
                if (open is not null)
                {
                    yield return open;
                }

                open = new(
                    $"{name} {match.Groups["short"].Value}{match.Groups["name"].Value}{match.Groups["type"].Value}", match.Groups["text"].Value.Trim());
            }
            else if (open is not null && line.StartsWith("          ", StringComparison.Ordinal))
            {
                open = open with { Text = $"{open.Text} {line.Trim()}" };
            }
            else if (open is not null)
            {
                yield return open;
                open = null;
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }
}

/// <summary>A command or an option, and its description in the engine's help.</summary>
public sealed record ReferenceEntry(string Name, string Text);

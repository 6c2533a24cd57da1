using System.Collections.Immutable;
using TutorTui.Core.Checks.Images;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Checks.Containers;

/// <summary>
/// Finds the container that a command line means: by name, by the beginning of an id, or as people often write it, by what
/// <c>$(docker ps -qf name=web)</c> or <c>$(docker inspect -f '{{…IPAddress…}}' web)</c> gives. Nothing is run; the result is worked out
/// from the engine's facts.
/// </summary>
internal static class ContainerReference
{
    private const int MinIdLength = 2;

    /// <summary>The container, or null if there is none or the reference is ambiguous.</summary>
    public static ContainerFact? Find(string reference, EngineState state) =>
        CommandWords.Substitution(reference) is { } line ? Inspected(line, state) ?? Listed(line, state) : Named(reference, state);

    /// <summary>The container whose address, name or id <c>docker inspect</c> prints; what a pipe then does to it does not matter.</summary>
    private static ContainerFact? Inspected(string line, EngineState state)
    {
        var words = CommandWords.SplitPipeline(line) is [var first, ..] ? first : [];
        return words is ["docker", "inspect", ..] or ["docker", "container", "inspect", ..]
            && line.Contains("IPAddress", StringComparison.Ordinal) | line.Contains(".Id", StringComparison.Ordinal)
                | line.Contains(".Name", StringComparison.Ordinal) | line.Contains(".Hostname", StringComparison.Ordinal)
            ? words.Skip(2).Select(word => Named(word, state)).FirstOrDefault(found => found is not null)
            : null;
    }

    private static ContainerFact? Named(string nameOrId, EngineState state) => state.Containers.FirstOrDefault(container =>
        container.Name == nameOrId
        || (nameOrId.Length >= MinIdLength && container.Id.StartsWith(nameOrId, StringComparison.Ordinal)));

    /// <summary>The only container that <c>docker ps</c> lists; of several the first, if <c>head</c> selects it.</summary>
    private static ContainerFact? Listed(string line, EngineState state)
    {
        var commands = CommandWords.SplitPipeline(line);
        if (commands.Count is 0 or > 2 || Listing.Read(commands[0]) is not { } listing)
        {
            return null;
        }

        var isFirstOnly = commands.Count == 2;
        if (isFirstOnly && !(commands[1][0] is "head" && string.Concat(commands[1].Skip(1)) is "-1" or "-n1"))
        {
            return null;
        }

        var listed = listing.Of(state).Take(2).ToList();
        return listed.Count == 1 || isFirstOnly ? listed.FirstOrDefault() : null;
    }

    /// <summary>Whether this is a <c>docker ps</c> that prints ids or names.</summary>
    private sealed record Listing(ImmutableArray<(string Key, string Value)> Filters, bool IsAll, bool IsLatest)
    {
        public static Listing? Read(ImmutableArray<string> words)
        {
            var start = words is ["docker", "container", "ls" or "list" or "ps", ..] ? 3 : words is ["docker", "ps", ..] ? 2 : 0;
            if (start == 0)
            {
                return null;
            }

            var filters = ImmutableArray.CreateBuilder<(string, string)>();
            var (isAll, isLatest, isQuiet) = (false, false, false);
            for (var index = start; index < words.Length; index++)
            {
                var word = words[index];
                var value = word.StartsWith("--filter=", StringComparison.Ordinal) ? word["--filter=".Length..] : null;
                var isShort = word is ['-', not '-', ..];
                if (value is null && (word is "--filter" || (isShort && word[^1] == 'f')))
                {
                    value = ++index < words.Length ? words[index] : string.Empty;
                }

                if (value?.Split('=', 2) is { } filter)
                {
                    if (filter.Length < 2)
                    {
                        return null;
                    }

                    filters.Add((filter[0], filter[1]));
                }

                isAll |= word is "--all" || (isShort && word.Contains('a', StringComparison.Ordinal));
                isLatest |= word is "--latest" || (isShort && word.Contains('l', StringComparison.Ordinal));
                isQuiet |= word is "--quiet" || (isShort && word.Contains('q', StringComparison.Ordinal))
                    || word.Contains("{{.Names}}", StringComparison.Ordinal) || word.Contains("{{.ID}}", StringComparison.Ordinal);
            }

            return isQuiet ? new(filters.ToImmutable(), isAll, isLatest) : null;
        }

        /// <summary>The containers, newest first, as Docker lists them.</summary>
        public IEnumerable<ContainerFact> Of(EngineState state)
        {
            var listed = state.Containers
                .Where(container => (IsAll || IsLatest || container.IsRunning) && Filters.All(filter => Matches(container, filter.Key, filter.Value)))
                .OrderByDescending(container => container.CreatedAt);
            return IsLatest ? listed.Take(1) : listed;
        }

        private static bool Matches(ContainerFact container, string key, string value) => key switch
        {
            "name" => value is ['^', .., '$'] ? container.Name == value[1..^1].TrimStart('/')
                : value is ['^', ..] ? container.Name.StartsWith(value[1..].TrimStart('/'), StringComparison.Ordinal)
                : container.Name.Contains(value, StringComparison.Ordinal),
            "id" => container.Id.StartsWith(value, StringComparison.Ordinal),
            "ancestor" => ImageName.Matches(value, container.Image),
            "network" => container.Networks.Any(attachment => attachment.Network == value),
            "status" => container.State == value,
            "label" => value.Split('=', 2) is [var name, var wanted]
                ? container.Labels.GetValueOrDefault(name) == wanted
                : container.Labels.ContainsKey(value),
            _ => false,
        };
    }
}

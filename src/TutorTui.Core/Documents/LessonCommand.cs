using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Documents;

/// <summary>
/// A command line bound to a machine. <see cref="Text"/> may hold <c>{{task NAME}}</c>, which stands for the full
/// container name of the service's running task, <c>{{worker-token}}</c> and <c>{{manager-address}}</c> of the swarm; they are
/// filled in from what the lab shows.
/// </summary>
public sealed partial record LessonCommand
{
    public required MachineReference On { get; init; }

    /// <summary>
    /// Null for the machine's own shell; otherwise the name of the container or service whose shell the learner has
    /// opened before with <c>docker exec -it</c>.
    /// </summary>
    public string? Inside { get; init; }

    /// <summary>One command line, without prompt and line end.</summary>
    public required string Text { get; init; }

    /// <summary>The command as it is shown before the lab can fill it in: <c>web.1.&lt;id&gt;</c> for the task of web.</summary>
    public string ShownText => Placeholder().Replace(Text, match => match.Groups["swarm"] is { Success: true } swarm
        ? $"<{swarm.Value.Replace('-', ' ')}>"
        : $"{match.Groups["service"].Value}.1.<id>");

    /// <summary>What the command waits for while it runs, and what to answer; in order.</summary>
    public ImmutableArray<Interaction> Interactions { get; init; } = [];

    /// <summary>The part of a command that only the running lab can fill in: a service's task, or a word about the swarm.</summary>
    [GeneratedRegex(@"\{\{(task (?<service>[A-Za-z0-9._-]+)|(?<swarm>worker-token|manager-address))\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex Placeholder();
}

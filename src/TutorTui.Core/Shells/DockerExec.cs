using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace TutorTui.Core.Shells;

/// <summary>A command line that runs something in a container: <c>docker exec</c>, <c>run</c> or <c>attach</c>.</summary>
/// <param name="Container">The container's name or id as written; for <c>run</c> its <c>--name</c>, else the image.</param>
/// <param name="Command">What runs in it; empty when the command line does not say.</param>
public sealed record DockerExec(string Container, ImmutableArray<string> Command)
{
    /// <summary>Options of exec and run that take a value of their own; all others stand alone or use <c>=</c>.</summary>
    private static readonly ImmutableHashSet<string> OptionsWithValue =
    [
        "-e", "--env", "--env-file", "-u", "--user", "-w", "--workdir", "--detach-keys", "--name", "--network", "--net",
        "-p", "--publish", "-v", "--volume", "--mount", "-l", "--label", "-h", "--hostname", "--ip", "--entrypoint",
        "--network-alias", "--dns", "--add-host", "-m", "--memory", "--cpus", "--restart", "--cap-add", "--cap-drop",
        "--device", "--tmpfs", "--expose", "--link", "--log-driver", "--mac-address", "--pid", "--platform", "--pull",
        "--security-opt", "--ulimit", "-a", "--attach",
    ];

    /// <summary>Reads the words of one simple command, without <c>sudo</c> in front.</summary>
    public static bool TryParse(ImmutableArray<string> words, [NotNullWhen(true)] out DockerExec? exec)
    {
        exec = null;
        var verb = words.Length > 1 && words[1] is "container" ? 2 : 1;
        if (words.Length <= verb + 1 || Path.GetFileName(words[0]) is not "docker"
            || words[verb] is not ("exec" or "run" or "attach"))
        {
            return false;
        }

        var index = verb + 1;
        string? name = null;
        while (index < words.Length && words[index].StartsWith('-'))
        {
            var option = words[index];
            name = NameGiven(option, index + 1 < words.Length ? words[index + 1] : null) ?? name;
            index += OptionsWithValue.Contains(option) ? 2 : 1;
        }

        if (index >= words.Length)
        {
            return false;
        }

        var container = words[verb] is "run" ? name ?? words[index] : words[index];
        exec = new(container, words[(index + 1)..]);
        return true;
    }

    private static string? NameGiven(string option, string? next) =>
        option is "--name" ? next : option.StartsWith("--name=", StringComparison.Ordinal) ? option[7..] : null;
}

using System.Collections.Immutable;
using TutorTui.Core.Coach;

namespace TutorTui.Core.Search;

/// <summary>Tells a command that somebody pastes into the search from a question. Pure.</summary>
internal static class TypedCommand
{
    private static readonly ImmutableHashSet<string> Programs =
        ["docker", "sudo", "ping", "curl", "wget", "ip", "ifconfig", "ssh", "nslookup", "arping", "tcpdump", "apt", "apt-get", "echo"];

    /// <summary>The text is a command with a character that is not the keyboard's own. Chinese text has such characters by right.</summary>
    public static bool HoldsStrayCharacter(string text)
    {
        var corrected = StrayCharacter.Correct(text);
        var words = corrected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return corrected != text && words.Length > 1 && Programs.Contains(words[0].TrimStart('$', '#'))
            && !text.Any(c => c is >= '\u4E00' and <= '\u9FFF') && !text.Contains("rror", StringComparison.Ordinal);
    }
}

using System.Text;
using TutorTui.Testing;
using TutorTui.Tui.Keys;
using Xunit;

namespace TutorTui.Tui.Tests;

public sealed class KeyMapTests
{
    [Fact]
    public void Keys_AreEachBoundOnce()
    {
        var keys = KeyMap.Bindings.SelectMany(binding => binding.Keys).ToList();

        Assert.Equal(keys.Distinct(), keys);
        Assert.Equal(Enum.GetValues<UserAction>().Order(), KeyMap.Bindings.Concat(KeyMap.LookingBack).Select(binding => binding.Action).Order());
    }

    /// <summary><c>UPDATE_SNAPSHOTS=1</c> rewrites the document.</summary>
    [Fact]
    public void Document_Always_MatchesTheKeyTable()
    {
        var path = ProjectFiles.Find("docs", "keybindings.md");
        var document = Write();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, document);
        }

        Assert.Equal(document, File.ReadAllText(path));
    }

    private static string Write()
    {
        var text = new StringBuilder(
            $"""
            # Keys

            In the text and in the checks, these keys act by themselves. In a shell every key belongs to the shell: press
            `{KeyMap.Prefix}` first, then the key. `{KeyMap.Prefix}` twice sends it to the shell. The tutor shows the same table with `?`.

            | Key | What it does |
            |---|---|

            """);
        AppendTable(text, KeyMap.Bindings);
        text.Append(
            """

            While you look back in a shell, these keys come first, and any key that does not scroll or search goes back to the
            prompt:

            | Key | What it does |
            |---|---|

            """);
        AppendTable(text, KeyMap.LookingBack);
        return text.Append(
            """

            ## Mouse

            Click into a pane, on a machine, a step or a command; the wheel scrolls.

            In a shell, drag to select; letting go copies. Two clicks select a word, three a line. What is copied has no borders of
            the tutor in it, and a line that was only broken at the pane's edge stays one line. The copy goes to the clipboard of
            your own terminal (OSC 52): most terminals take it at once, some only after a setting; in tmux it is
            `set -g set-clipboard on`. Addresses are underlined: Ctrl and a click copies one, and opens it where there is a browser.

            A program in the shell that wants the mouse gets it. Hold Shift to select all the same.

            """).ToString();
    }

    private static void AppendTable(StringBuilder text, IEnumerable<KeyBinding> bindings)
    {
        foreach (var binding in bindings)
        {
            var keys = string.Join(' ', binding.Shown.Split(' ').Select(key => $"`{key}`"));
            text.Append("| ").Append(keys).Append(" | ").Append(binding.Meaning).Append(" |\n");
        }
    }
}

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
        Assert.Equal(Enum.GetValues<UserAction>().Order(), KeyMap.Bindings.Select(binding => binding.Action).Order());
    }

    /// <summary><c>UPDATE_SNAPSHOTS=1</c> writes the document anew.</summary>
    [Fact]
    public void Document_SaysWhatTheTableSays()
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
        foreach (var binding in KeyMap.Bindings)
        {
            var keys = string.Join(' ', binding.Shown.Split(' ').Select(key => $"`{key}`"));
            text.Append("| ").Append(keys).Append(" | ").Append(binding.Meaning).Append(" |\n");
        }

        return text.Append(
            """

            The mouse works too: click into a pane, on a machine, a step or a command; the wheel scrolls. In a shell, a program that
            wants the mouse gets it. To select text for the clipboard, hold Shift while dragging, as most terminals have it.

            """).ToString();
    }
}

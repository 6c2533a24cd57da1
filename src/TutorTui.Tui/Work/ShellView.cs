using System.Collections.Immutable;
using TutorTui.Sessions;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Shells;

namespace TutorTui.Tui.Work;

/// <summary>Moves the view of a shell's text, and finds cells, links and matches in it.</summary>
internal static class ShellView
{
    /// <summary>Where the view begins once it was moved; null when it follows the output again.</summary>
    public static long? Scroll(TrackedShell shell, long? top, int lines)
    {
        lock (shell.SyncRoot)
        {
            var rows = new ShellRows(shell.Emulator);
            var moved = Math.Max(rows.TopOf(top) + lines, rows.First);
            return moved < rows.Top ? moved : null;
        }
    }

    public static ShellSearched Find(TrackedShell shell, FindInShell find)
    {
        lock (shell.SyncRoot)
        {
            var rows = new ShellRows(shell.Emulator);
            var matches = TextSearch.All(rows, find.Query);
            if (matches.Count == 0)
            {
                return new(find.Machine, find.Query, null, null);
            }

            var index = Next(matches, find);
            var found = new ShellSearch(find.Query, matches[index], index + 1, matches.Count);

            // In the middle, with what is around it.
            var top = Math.Clamp(found.At.Start.Row - (find.Rows / 2), rows.First, rows.Top);
            return new(find.Machine, find.Query, found, top);
        }
    }

    public static string Text(TrackedShell shell, TextRange range)
    {
        lock (shell.SyncRoot)
        {
            return SelectedText.Of(new(shell.Emulator), range);
        }
    }

    public static ImmutableArray<string> LinksOn(TrackedShell shell, long? top, int count)
    {
        lock (shell.SyncRoot)
        {
            var rows = new ShellRows(shell.Emulator);
            return [.. TerminalLinks.On(rows, rows.TopOf(top), count)];
        }
    }

    /// <summary>What is at a cell of the view.</summary>
    public static TextSpot SpotAt(TrackedShell shell, long? top, int row, int column, int clicks)
    {
        lock (shell.SyncRoot)
        {
            var rows = new ShellRows(shell.Emulator);
            var point = new TextPoint(rows.TopOf(top) + row, column);
            return new(SelectedText.Around(rows, point, clicks), clicks, TerminalLinks.At(rows, point));
        }
    }

    /// <summary>The match behind the one that is shown; from the last one it goes on with the first.</summary>
    private static int Next(IReadOnlyList<TextRange> matches, FindInShell find)
    {
        if (find.From is not { At.Start: var from })
        {
            return 0;
        }

        if (find.IsNewer)
        {
            var newer = matches.Count(match => match.Start > from);
            return newer > 0 ? newer - 1 : matches.Count - 1;
        }

        var older = matches.Count(match => match.Start >= from);
        return older < matches.Count ? older : 0;
    }
}

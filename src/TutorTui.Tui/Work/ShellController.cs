using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons;
using TutorTui.Sessions;
using TutorTui.Terminal.Input;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Services;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Work;

/// <summary>
/// Actions on the machines' shells besides typing: opening them, having commands typed, looking back, copying, following links.
/// </summary>
/// <param name="services">What to work with.</param>
/// <param name="shells">The shells.</param>
/// <param name="lesson">Resolves the lesson's placeholders.</param>
/// <param name="post">Takes messages, from any thread.</param>
/// <param name="copy">Gives text to the clipboard of the learner's terminal.</param>
internal sealed class ShellController(TutorServices services, ShellRegistry shells, ActiveLesson lesson, Action<Message> post, Action<string> copy)
{
    private const int OpenAttempts = 5;
    private static readonly TimeSpan OpenPause = TimeSpan.FromSeconds(1.5);

    /// <summary>Opens a shell, and reports when it ends.</summary>
    public async Task OpenAsync(OpenShell open, LabConnection labConnection, CancellationToken token)
    {
        var (shell, error) = await shells.OpenAsync(labConnection.Machines[open.Machine], open.Size, token);
        if (shell is null)
        {
            (shell, error) = await RaiseAndOpenAsync(open, labConnection, token);
        }

        if (shell is null)
        {
            post(new ShellEnded(open.Machine, error!));
            return;
        }

        post(new ShellOpened(open.Machine));
        var end = await shell.Completion.WaitAsync(token);

        // The end of a shell that was replaced is not reported.
        if (shells.Find(open.Machine) == shell)
        {
            post(new ShellEnded(open.Machine, end.Message));
        }
    }

    /// <summary>Types a command of the lesson in its place, once its placeholders are resolved.</summary>
    public async Task SendAsync(LessonCommand command, CancellationToken token)
    {
        if (lesson.Watcher is not { } watcher)
        {
            return;
        }

        var resolved = watcher.Resolve(command);
        if (!resolved.TryGet(out var ready))
        {
            Report(resolved.Error!.Message);
            return;
        }

        await TypeAsync(ready, token);
    }

    /// <summary>Types a command unchanged.</summary>
    public Task TypeAsync(TypeCommand type, CancellationToken token) => TypeAsync(
        new ResolvedCommand(type.Machine, null, type.Text, new() { On = new NamedMachine(type.Machine), Text = type.Text }), token);

    /// <summary>Posts the position of the search text.</summary>
    public void Find(FindInShell find)
    {
        if (shells.Find(find.Machine) is { } shell)
        {
            post(ShellView.Find(shell, find));
        }
    }

    /// <summary>Posts the links that are on the screen.</summary>
    public void ListLinks(ListLinks list)
    {
        if (shells.Find(list.Machine) is { } shell)
        {
            post(new LinksListed(ShellView.LinksOn(shell, list.Top, list.Rows)));
        }
    }

    /// <summary>Opens a link if there is a browser; copies it in any case.</summary>
    public async Task FollowAsync(string address, CancellationToken token)
    {
        copy(address);
        var isOpened = await services.OpenLinkAsync(address, token);
        Done(isOpened ? ShellTexts.Current.CopiedAndOpened(address) : ShellTexts.Current.Copied(address));
    }

    /// <summary>Copies what is selected.</summary>
    public void Copy(CopySelection selection)
    {
        if (shells.Find(selection.Machine) is not { } shell || ShellView.Text(shell, selection.Range) is not { Length: > 0 } text)
        {
            return;
        }

        copy(text);
        var lines = text.Count(character => character == '\n') + 1;
        Done(lines == 1 ? ShellTexts.Current.Copied(text) : ShellTexts.Current.CopiedLines(lines));
    }

    /// <summary>Scrolls.</summary>
    /// <returns>The keys that do it where a program has the whole window: it scrolls by itself, with its arrow keys (xterm's
    /// alternateScroll).</returns>
    public byte[] Scroll(ScrollShell scroll)
    {
        if (shells.Find(scroll.Machine) is not { } shell)
        {
            return [];
        }

        lock (shell.SyncRoot)
        {
            var emulator = shell.Emulator;
            if (emulator.Modes.IsAlternateScreen)
            {
                var key = scroll.Lines < 0 ? "\e[A"u8 : "\e[B"u8;
                var keys = KeyTranslation.Translate(key, emulator.Modes);
                var count = Math.Min(Math.Abs(scroll.Lines), emulator.Rows);
                return [.. Enumerable.Repeat(keys, count).SelectMany(bytes => bytes)];
            }
        }

        post(new ShellScrolled(scroll.Machine, ShellView.Scroll(shell, scroll.Top, scroll.Lines)));
        return [];
    }

    private async Task TypeAsync(ResolvedCommand command, CancellationToken token)
    {
        var reason = shells.Find(command.Machine) is { } shell
            ? await ShellTyper.SendAsync(command, shell, token)
            : ShellTexts.Current.NotOpenYet(command.Machine);
        if (reason is not null)
        {
            Report(reason);
            return;
        }

        post(new CommandSent(command.Machine, command.Source.Interactions.Length > 0));
    }

    /// <summary>
    /// The machine may be down: whatever is down is started, and whatever runs is left alone. Then it may take a moment to
    /// answer.
    /// </summary>
    private async Task<(TrackedShell? Shell, string? Error)> RaiseAndOpenAsync(
        OpenShell open, LabConnection labConnection, CancellationToken token)
    {
        Report(ShellTexts.Current.StartingWhatIsDown(open.Machine));
        var raised = await services.Lab.UpAsync(new Nobody(), token);
        if (raised.Error is { } failure)
        {
            return (null, NoticeTexts.Current.Sentences(failure.What, failure.Why));
        }

        for (var attempt = 1; ; attempt++)
        {
            await Task.Delay(OpenPause, services.Clock, token);
            var opened = await shells.OpenAsync(labConnection.Machines[open.Machine], open.Size, token);
            if (opened.Shell is not null || attempt == OpenAttempts)
            {
                return opened;
            }
        }
    }

    private void Done(string text) => post(new NoticeShown(new(text, Role.Pass)));

    private void Report(string text) => post(new NoticeShown(new(text, Role.NotYet)));

    private sealed class Nobody : IProgress<LabProgress>
    {
        public void Report(LabProgress value)
        {
        }
    }
}

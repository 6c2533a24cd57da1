using System.Text;
using System.Threading.Channels;
using TutorTui.Core;
using TutorTui.Core.Documents;
using TutorTui.Core.Lessons;
using TutorTui.Core.Shells;
using TutorTui.Core.Timing;
using TutorTui.Sessions.Languages;

namespace TutorTui.Sessions;

/// <summary>Types a lesson's commands into a learner's shell, as a person would, and waits for them to end.</summary>
public sealed class ShellTyper(TimeProvider clock)
{
    /// <summary>Moves to the end of the line, then deletes it up to its beginning; line editors and a plain terminal all support this.</summary>
    private const string ClearLine = "\u0005\u0015";

    private static readonly TimeSpan PromptTimeout = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan CommandTimeout = TimeSpan.FromMinutes(3);

    /// <summary>Looking at a screen costs nothing, and whoever watches the typing should not have to wait.</summary>
    private static readonly PollPace Pace = new(TimeSpan.FromMilliseconds(20), 1, TimeSpan.FromMilliseconds(20));

    /// <summary>Why a command cannot be typed right now, in words for the learner; null when it can.</summary>
    public static string? WhyNot(ResolvedCommand command, TrackedShell shell)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(shell);
        if (shell.Completion.IsCompleted)
        {
            return TypingTexts.Current.ShellEnded(command.Machine);
        }

        if (!shell.IsAtPrompt)
        {
            return TypingTexts.Current.StillRunning(command.Machine);
        }

        var inner = shell.InnerContainer;
        if (command.Container is null && inner is not null)
        {
            return TypingTexts.Current.BelongsOnMachine(command.Machine, inner);
        }

        return command.Container is not null && inner is null
            ? TypingTexts.Current.BelongsInside(command.Container)
            : null;
    }

    /// <summary>Replaces the shell's current line by the command, and does not wait for it to end.</summary>
    /// <returns>Why it could not be typed, or null.</returns>
    public static async Task<string?> SendAsync(
        ResolvedCommand command, TrackedShell shell, CancellationToken cancellationToken)
    {
        if (WhyNot(command, shell) is { } reason)
        {
            return reason;
        }

        await TypeAsync(ClearLine + command.Text + "\r", shell, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>Types the command and waits until it has ended, or has opened an inner shell.</summary>
    public async Task<Result<FinishedCommand, TypingError>> RunAsync(
        ResolvedCommand command, TrackedShell shell, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(shell);
        if (!await WaitAsync(() => WhyNot(command, shell) is null, PromptTimeout, cancellationToken).ConfigureAwait(false))
        {
            return new TypingError(WhyNot(command, shell) ?? TypingTexts.Current.NotReadyInTime, shell.ScreenText());
        }

        var finished = Channel.CreateUnbounded<FinishedCommand>();
        void Take(FinishedCommand done) => finished.Writer.TryWrite(done);
        shell.CommandFinished += Take;
        try
        {
            await TypeAsync(command.Text + "\r", shell, cancellationToken).ConfigureAwait(false);
            return await AnswerAsync(command, shell, finished.Reader, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            shell.CommandFinished -= Take;
        }
    }

    private async Task<Result<FinishedCommand, TypingError>> AnswerAsync(
        ResolvedCommand command, TrackedShell shell, ChannelReader<FinishedCommand> finished, CancellationToken cancellationToken)
    {
        foreach (var interaction in command.Source.Interactions)
        {
            var isAsked = await WaitAsync(
                () => IsAsked(interaction, shell) || finished.TryPeek(out _), CommandTimeout, cancellationToken)
                .ConfigureAwait(false);
            if (!isAsked)
            {
                return new TypingError(TypingTexts.Current.NeverAsked(command.Text, interaction.Expect), shell.ScreenText());
            }

            // The command ended without asking, so it needs no answer.
            if (!finished.TryPeek(out _))
            {
                await TypeAsync(Keys(interaction), shell, cancellationToken).ConfigureAwait(false);
            }
        }

        using var limit = new CancellationTokenSource(CommandTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var done = await finished.ReadAsync(either.Token).ConfigureAwait(false);

            // Leaving an inner shell ends two commands: `exit` itself, and the one that had opened the shell.
            if (command.Container is not null && command.Text is "exit")
            {
                await WaitAsync(() => shell.InnerContainer is null && shell.IsAtPrompt, PromptTimeout, cancellationToken).ConfigureAwait(false);
            }

            return done;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new TypingError(
                TypingTexts.Current.DidNotEnd(command.Text, CommandTimeout), shell.ScreenText());
        }
    }

    private static bool IsAsked(Interaction interaction, TrackedShell shell) =>
        shell.ScreenText().EndsWith(interaction.Expect.TrimEnd(), StringComparison.Ordinal);

    /// <summary>An answer in words is followed by Enter; a single key, such as <c>^C</c>, is not.</summary>
    private static string Keys(Interaction interaction) => interaction.Send switch
    {
        "^C" => "\u0003",
        "^D" => "\u0004",
        var text => text.TrimEnd('\r', '\n') + "\r",
    };

    private static Task TypeAsync(string text, TrackedShell shell, CancellationToken cancellationToken) =>
        shell.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);

    private Task<bool> WaitAsync(Func<bool> isSo, TimeSpan limit, CancellationToken cancellationToken) =>
        Polling.UntilAsync(clock, limit, Pace, isSo, cancellationToken);
}

/// <summary>Why a command could not be typed or did not end, and what the screen showed.</summary>
public sealed record TypingError(string Message, string Screen);

using TutorTui.Terminal.Screen;

namespace TutorTui.Sessions;

/// <summary>A shell in a container, opened by the command that runs in the machine's own shell.</summary>
/// <param name="container">The container as the learner named it.</param>
/// <param name="prompt">Its first prompt.</param>
/// <param name="row">The row of that prompt.</param>
internal sealed class InnerShell(string container, string prompt, long row)
{
    /// <summary>The line of the prompt at the moment of Enter; keys on their way were not shown yet.</summary>
    private string _line = string.Empty;

    public string Container => container;

    public string PromptText { get; private set; } = prompt;

    public long PromptRow { get; private set; } = row;

    public bool IsAtPrompt { get; private set; } = true;

    /// <summary>Something was typed at the prompt. After the screen was cleared its line lies above where it was.</summary>
    public void Begin(long typedRow, string line) =>
        (IsAtPrompt, PromptRow, _line) = (false, Math.Min(PromptRow, typedRow), line);

    /// <summary>The command that Enter has ended; null where the prompt is not in front of it.</summary>
    /// <param name="rest">What was still shown of it after Enter.</param>
    public string? CommandTyped(string rest) => ShellPrompt.CommandBehind(PromptText, _line + rest, isFirst: true);

    public void Move(RowMapping mapping) => PromptRow = mapping.Map(PromptRow, 0).Row;

    /// <summary>Whether two prompts may belong to one shell: the folder may change, but the end stays the same.</summary>
    public bool EndsAlike(string text) => text[^2] == PromptText[^2];

    public void Prompt(string text, long atRow) => (PromptText, PromptRow, IsAtPrompt) = (text, atRow, true);
}

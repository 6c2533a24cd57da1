using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.EndToEnd;

/// <summary>Works through lessons in the full screen as a person does: reads the screen, types, waits for ticks.</summary>
internal sealed class Learner(Tmux terminal)
{
    private static readonly TimeSpan LabTimeout = TimeSpan.FromMinutes(8);

    public Tmux Terminal => terminal;

    public async Task OpenAsync(Library library, Lesson lesson)
    {
        await terminal.WaitForAsync("lab: ready", LabTimeout);
        await terminal.PressAsync("l", "Home");
        for (var index = 0; index < library.Lessons.IndexOf(lesson); index++)
        {
            await terminal.PressAsync("Down");
        }

        await terminal.PressAsync("Enter");
        var screen = await terminal.WaitForAsync(
            text => text.Contains("Make the machines ready?", StringComparison.Ordinal) || IsChecked(text), "the lesson's checks or a question");
        if (!IsChecked(screen))
        {
            await terminal.PressAsync("y");
        }

        await terminal.WaitForAsync(IsChecked, "the lesson's checks", TimeSpan.FromMinutes(2));
        await terminal.PressAsync("Tab");
        await terminal.WaitForCursorBehindAsync("$ ");
    }

    /// <summary>Types a step's solution and waits for its tick.</summary>
    public async Task SolveAsync(Lesson lesson, Step step)
    {
        foreach (var command in step.Solution.Commands)
        {
            await RunAsync(step, command);
        }

        await terminal.WaitForAsync(
            screen => Passed(screen, lesson) >= step.Number, $"a tick for step {step.Number}, {step.Title}", TimeSpan.FromSeconds(90));
    }

    public static int Passed(string screen, Lesson lesson)
    {
        var words = screen.Split('\n').FirstOrDefault(line => line.Contains(" Checks ", StringComparison.Ordinal))?.Split(' ') ?? [];
        var at = Array.LastIndexOf(words, "of");
        return at > 0 && words[at + 1] == $"{lesson.Steps.Length}"
            ? int.Parse(words[at - 1], System.Globalization.CultureInfo.InvariantCulture)
            : -1;
    }

    /// <summary>
    /// Types the command by hand. One that names a container only this lab knows is sent with the tutor's key, which fills the
    /// name in and finds the machine.
    /// </summary>
    private async Task RunAsync(Step step, LessonCommand command)
    {
        if (command.Inside is null && (command.On is not NamedMachine || command.Text.Contains("{{task ", StringComparison.Ordinal)))
        {
            await SendAsync(step, command);
        }
        else
        {
            if (command.Inside is null && command.On is NamedMachine named)
            {
                await GoToAsync(named.Name);
            }

            await terminal.TypeAsync(command.Text);
            await terminal.WaitForCursorBehindAsync(command.Text[^1..]);
            await terminal.PressAsync("Enter");
        }

        foreach (var interaction in command.Interactions)
        {
            var expected = interaction.Expect.Trim();
            await terminal.WaitForAsync(expected);
            if (interaction.Send.Trim() is "^C")
            {
                await terminal.PressAsync("C-c");
                continue;
            }

            // The lesson's text shows the question too. Only where the cursor stands behind it does the program wait for an answer.
            await terminal.WaitForAsync(async () => (await terminal.BeforeCursorAsync()).TrimEnd().EndsWith(expected[^1]), $"the question {expected}");
            await terminal.PressAsync(interaction.Send.Trim(), "Enter");
        }

        // Until the key has arrived, the cursor is still in its previous place.
        await terminal.WaitForAsync(async () => !(await terminal.BeforeCursorAsync()).EndsWith(command.Text[^1]), "the command's end");
        await terminal.WaitForCursorBehindAsync("$ ", "# ");
    }

    private async Task GoToAsync(MachineName machine)
    {
        // While the screen is being drawn the cursor may be anywhere.
        await terminal.WaitForCursorBehindAsync("Machine1 ~$ ", "Machine2 ~$ ");
        if (!(await terminal.BeforeCursorAsync()).EndsWith($"{machine} ~$ ", StringComparison.Ordinal))
        {
            await terminal.PressAsync("C-t", "m");
            await terminal.WaitForCursorBehindAsync($"{machine} ~$ ");
        }
    }

    /// <summary>Has the tutor type a command; where the text shows none, the solution has to be opened for it.</summary>
    private async Task SendAsync(Step step, LessonCommand command)
    {
        if (!step.Commands.IsEmpty)
        {
            await terminal.PressAsync("C-t", "Enter");
        }
        else
        {
            await terminal.PressAsync("C-t", "s");
            await terminal.WaitForAsync("▎ Solution");
            for (var index = 0; index < step.Solution.Commands.IndexOf(command); index++)
            {
                await terminal.PressAsync("c");
            }

            await terminal.PressAsync("Enter", "Tab");
        }

        await terminal.WaitForCursorBehindAsync("# ");
    }

    private static bool IsChecked(string screen) =>
        screen.Contains("wanted   ", StringComparison.Ordinal) || screen.Contains("✓ Done.", StringComparison.Ordinal);
}

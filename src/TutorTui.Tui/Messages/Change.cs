using System.Collections.Immutable;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Messages;

/// <summary>The result of a message: the next state, and the effects to run.</summary>
internal readonly record struct Change(TutorState State, ImmutableArray<Effect> Effects)
{
    public static implicit operator Change(TutorState state) => new(state, []);

    public Change Do(Effect effect) => this with { Effects = Effects.Add(effect) };

    /// <summary>Shows a message in the bottom line for a while.</summary>
    public Change Report(string text, Role role = Role.Strong)
    {
        var notice = new Notice(text, role);
        return (this with { State = State with { Notice = notice } }).Do(new ExpireNotice(notice));
    }
}

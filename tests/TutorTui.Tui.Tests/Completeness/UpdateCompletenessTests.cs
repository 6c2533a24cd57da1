using System.Collections.Immutable;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;
using TutorTui.Tui.Keys;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;
using TutorTui.Tui.Updates;
using Xunit;

namespace TutorTui.Tui.Tests.Completeness;

/// <summary>Every message, action, overlay, pane and phase is handled: a case without a branch throws.</summary>
[Collection("language of the program")]
public sealed class UpdateCompletenessTests
{
    private static readonly LabError LabError = new("No engine.", "It does not run.", ["Start one."]);

    public static TheoryData<string> MessageNames => [.. MessageSamples.All.Select(NameOf)];

    public static TheoryData<string> StateNames => [.. States.Select(state => state.Name)];

    private static ImmutableArray<LessonPhase> Phases =>
    [
        new WaitingForLab(), new PreparingStart("Looking"), new AskingForConsent(new([]), null), new ConsentDeclined(), new Watching(),
        new LessonFailed(new("What.", "Why.", "Remedy.")),
    ];

    /// <summary>A state for each lab state, shell state and lesson phase.</summary>
    private static ImmutableArray<(string Name, TutorState State)> States =>
    [
        ("list", Samples.Start()),
        ("lab failed", Samples.Start() with { Lab = new LabFailed(LabError) }),
        .. Phases.Select(phase => (NameOf(phase), In(phase))),
        ("shell opening", WithShell(new ShellOpening())),
        ("shell open", WithShell(new ShellOpen())),
        ("looking back", WithShell(new ShellOpen { Top = 0 })),
        ("shell closed", WithShell(new ShellClosed("Ended."))),
    ];

    [Fact]
    public void MessageSamples_HaveEachKindOnce() => Assert.Equal(CasesOf<Message>(), MessageSamples.All.Select(NameOf).Order());

    [Fact]
    public void States_HaveEachPhaseLabAndShell()
    {
        Assert.Equal(CasesOf<LessonPhase>(), Phases.Select(NameOf).Order());
        Assert.Equal(CasesOf<LabState>(), States.Select(state => NameOf(state.State.Lab)).Distinct().Order());
        Assert.Equal(CasesOf<ShellState>(), States.SelectMany(state => state.State.Shells.Values).Select(NameOf).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(MessageNames))]
    public void Apply_EachMessageInEachState_IsHandled(string name)
    {
        var message = MessageSamples.All.Single(sample => NameOf(sample) == name);

        Assert.All(States, state => Assert.NotEmpty(Samples.Paint(Update.Apply(state.State, message).State)));
    }

    [Theory]
    [MemberData(nameof(StateNames))]
    public void Apply_EachActionInEachPane_IsHandledAndCanBeDrawn(string name)
    {
        var before = States.Single(state => state.Name == name).State;

        foreach (var pane in Enum.GetValues<Pane>())
        {
            // After the prefix, a key is the tutor's wherever the focus is.
            var state = Update.Apply(before with { Focus = pane }, new KeyPressed(KeyMap.Prefix)).State;
            foreach (var key in KeyMap.Bindings.Concat(KeyMap.LookingBack).SelectMany(binding => binding.Keys))
            {
                Assert.NotEmpty(Samples.Paint(Update.Apply(before with { Focus = pane }, new KeyPressed(key)).State));
                Assert.NotEmpty(Samples.Paint(Update.Apply(state, new KeyPressed(key)).State));
            }
        }
    }

    [Theory]
    [MemberData(nameof(StateNames))]
    public void Apply_KeysAndMouseUnderEachOverlay_AreHandledAndCanBeDrawn(string name)
    {
        var before = States.Single(state => state.Name == name).State;
        Message[] input =
        [
            new KeyPressed("Enter"), new KeyPressed("Esc"), new KeyPressed("y"), new KeyPressed("x"), new KeyPressed("Backspace"),
            new KeyPressed("CursorUp"), new KeyPressed("CursorDown"), new KeyPressed("PageUp"), new KeyPressed("PageDown"),
            new MousePressed(5, 5), new WheelTurned(5, 5, 3),
        ];

        foreach (var overlay in Enum.GetValues<Overlay>())
        {
            var state = before with { Overlay = overlay };
            Assert.NotEmpty(Samples.Paint(state));
            Assert.All(input, message => Assert.NotEmpty(Samples.Paint(Update.Apply(state, message).State)));
        }
    }

    [Theory]
    [MemberData(nameof(StateNames))]
    public void Apply_MouseAtEachPlace_IsHandled(string name)
    {
        var before = States.Single(state => state.Name == name).State;

        for (var row = 0; row < before.Size.Rows; row++)
        {
            for (var column = 0; column < before.Size.Columns; column += 7)
            {
                Assert.NotNull(Update.Apply(before, new MousePressed(row, column)).State);
                Assert.NotNull(Update.Apply(before, new WheelTurned(row, column, -3)).State);
            }
        }
    }

    [Fact]
    public void Actions_HaveATextInEachLanguage()
    {
        try
        {
            foreach (var language in Language.All)
            {
                language.Use();
                Assert.All(
                    KeyMap.Bindings.Concat(KeyMap.LookingBack),
                    binding => Assert.True(binding is { Name.Length: > 0, Meaning.Length: > 0 }, $"{binding.Action} in {language.Name}"));
            }
        }
        finally
        {
            Language.English.Use();
        }
    }

    [Fact]
    public void Roles_EachHaveALookWithAndWithoutColor() => Assert.All(Enum.GetValues<Role>(), role =>
    {
        _ = Theme.Color[role];
        Assert.Equal(default, Theme.Plain[role].Foreground);
    });

    private static string NameOf(object value) => value.GetType().Name;

    private static IEnumerable<string> CasesOf<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T))).Select(type => type.Name).Order();

    private static TutorState In(LessonPhase phase)
    {
        var state = Samples.Watched(1);
        return state with { Lesson = state.Lesson! with { Phase = phase } };
    }

    private static TutorState WithShell(ShellState shell)
    {
        var state = Samples.Watched(1);
        return state with { Focus = Pane.Shell, Shells = state.Shells.SetItem(state.Machine, shell) };
    }
}

using System.Collections.Immutable;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Shells;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Tests.Work;

/// <summary>One effect of each kind.</summary>
internal static class EffectSamples
{
    private static readonly StartPlan Plan = new([]);

    public static ImmutableArray<Effect> All { get; } =
    [
        new StartLab(),
        new OpenLesson(Samples.Exercise),
        new BeginLesson(Samples.Exercise, Plan),
        new RestartLesson(Samples.Exercise),
        new CloseLesson(),
        new RestartWatching(Samples.Exercise),
        new ChangeLanguage(null),
        new SolveStep(Samples.Exercise, 0),
        new PlanJump(Samples.Exercise, 1),
        new BeginJump(Samples.Exercise, Plan, 1),
        new AppendProgress(new StepVisited(Samples.Exercise.Id, Samples.Exercise.Steps[0].Id, default)),
        new TypeCommand(MachineName.Machine1, "docker ps"),
        new OpenShell(MachineName.Machine1, new(80, 24)),
        new ResizeShells(new(80, 24)),
        new TypeBytes(MachineName.Machine1, [1]),
        new SendCommand(Samples.Exercise.Steps[0].Commands[0]),
        new ScrollShell(MachineName.Machine1, 1, null),
        new FindInShell(MachineName.Machine1, "x", null, false, 10),
        new CopySelection(MachineName.Machine1, TextRange.Of(new(0, 0))),
        new ListLinks(MachineName.Machine1, null, 10),
        new FollowLink("https://docs.docker.com"),
        new ExpireBell(MachineName.Machine1),
        new ExpireNotice(new("x", Role.Pass)),
        new RefreshChecks(),
        new ReadProgress(),
        new FindWords("x", null),
        new FinishExam(),
        new FindUnmetRequirements(),
        new Quit(),
    ];
}

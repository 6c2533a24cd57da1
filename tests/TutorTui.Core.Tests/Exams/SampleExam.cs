using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Tests.Lessons;

namespace TutorTui.Core.Tests.Exams;

/// <summary>An exam of two tasks: a network (2 points), and a container in it with two criteria (3 points).</summary>
internal static class SampleExam
{
    public static readonly DateTimeOffset Begin = new(2026, 1, 2, 3, 0, 0, TimeSpan.Zero);

    public static ExamId Id { get; } = ExamId.Parse("e");

    public static StepId Net { get; } = StepId.Parse("net");

    public static StepId Web { get; } = StepId.Parse("web");

    public static CheckId NetIsThere { get; } = CheckId.Parse("net/network");

    public static CheckId WebRuns { get; } = CheckId.Parse("web/runs");

    public static CheckId WebLooked { get; } = CheckId.Parse("web/looked");

    public static Lesson Lesson { get; } = SampleLesson.Of(
        Check("network", new NetworkCondition(MachineName.Machine1, new() { Name = "net", As = "N" })),
        Check("runs", new ContainerCondition(MachineName.Machine1, new() { Name = "web", Networks = [new() { SameAs = "N" }] })) with { Needs = [CheckId.Parse("network")] },
        Check("looked", new RanCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), [["docker", "ps"]], null, null)) with { Weight = 2 },
        Check("other", new NetworkCondition(MachineName.Machine1, new() { Name = "other" })));

    public static Exam Whole { get; } = new()
    {
        Id = Id,
        Title = "t",
        Summary = "s",
        Limit = TimeSpan.FromMinutes(30),
        PassMark = 60,
        Warnings = [TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(1)],
        Policy = new() { HintPrice = 25 },
        Introduction = [],
        Tasks =
        [
            new() { Id = Net, Title = "Net", Weight = 2, Lesson = Lesson.Id, Steps = [StepId.Parse("step-1")], Text = [] },
            new() { Id = Web, Title = "Web", Weight = 3, Lesson = Lesson.Id, Steps = [StepId.Parse("step-2"), StepId.Parse("step-3")], Text = [] },
        ],
    };

    public static ExamPaper Paper { get; } = ExamPaper.Make(Whole, _ => Lesson);

    public static ExamStarted Started { get; } = new(Id, "lab", 7, Whole.Limit, [Net, Web], Begin);

    public static DateTimeOffset After(double minutes) => Begin.AddMinutes(minutes);

    public static CriterionChanged Changed(CheckId criterion, bool isTrue, double minutes) => new(Id, criterion, isTrue, After(minutes));

    public static ExamFinished Finished(double minutes) => new(Id, ExamEnd.HandedIn, [], After(minutes));

    private static Check Check(string id, Condition condition) =>
        new() { Id = CheckId.Parse(id), Sentence = $"{id} is so", Condition = condition };
}

using CsCheck;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Languages;
using TutorTui.Core.Progress;
using TutorTui.Core.Search;
using TutorTui.Core.Tests.Checks;
using TutorTui.Testing;
using Xunit;
using static TutorTui.Core.Tests.Exams.SampleExam;

namespace TutorTui.Core.Tests.Exams;

public sealed class ExamScoreTests
{
    private static ExamAttempt Fold(params ProgressEvent[] events) => ExamHistory.Of([Started, .. events]).Attempts[0];

    private static ExamScore Score(params ProgressEvent[] events) => ExamScore.Of(Paper, Fold(events));

    [Fact]
    public void Nothing_IsNothing()
    {
        var sut = Score(Finished(30));

        Assert.Equal((0m, 5m, 0m), (sut.Points, sut.MaxPoints, sut.Percent));
        Assert.False(sut.IsPassed);
        Assert.Equal([Net, Web], sut.Missed);
    }

    [Fact]
    public void PartOfATask_EarnsItsWeight()
    {
        var sut = Score(Changed(WebLooked, true, 1));

        Assert.Equal(2m, sut.Points);
        Assert.Equal(40m, sut.Percent);
        Assert.False(sut.Tasks[1].IsSolved);
    }

    [Fact]
    public void PassMark_ReachedExactly_IsPassed()
    {
        var sut = Score(Changed(NetIsThere, true, 1), Changed(WebRuns, true, 2));

        Assert.Equal(60m, sut.Percent);
        Assert.True(sut.IsPassed);
        Assert.Equal([Web], sut.Missed);
    }

    [Fact]
    public void Broken_AtTheEnd_DoesNotCount() =>
        Assert.Equal(0m, Score(Changed(NetIsThere, true, 1), Changed(NetIsThere, false, 2), Finished(3)).Points);

    [Fact]
    public void Hint_OfATaskThatIsNotSolved_CostsNothing()
    {
        var sut = Score(Changed(WebLooked, true, 1), new ExamHintTaken(Id, Web, 1, After(2)));

        Assert.Equal(2m, sut.Tasks[1].Points);
    }

    [Fact]
    public void Hint_OfASolvedTask_CostsItsPriceOncePerLevel()
    {
        var sut = Score(
            Changed(NetIsThere, true, 1), new ExamHintTaken(Id, Net, 1, After(2)), new ExamHintTaken(Id, Net, 1, After(3)),
            new ExamHintTaken(Id, Net, 2, After(3)));

        Assert.Equal(1m, sut.Tasks[0].HintCharge);
        Assert.Equal(1m, sut.Points);
    }

    /// <summary>One more criterion that is true never costs points, except for hints that are charged because the task is now solved.</summary>
    [Fact]
    public void Points_AnyCourse_StayBetweenNothingAndAll() =>
        Gen.Select(Gen.Int[0, 2], Gen.Bool, Gen.Int[0, 4]).Array[0, 20].Sample(moves =>
        {
            ProgressEvent[] events =
            [
                .. moves.Select((move, index) => (ProgressEvent)Changed(new[] { NetIsThere, WebRuns, WebLooked }[move.Item1], move.Item2, index)),
                .. moves.Where(move => move.Item3 > 0).Select(move => new ExamHintTaken(Id, Web, move.Item3, After(25))),
            ];

            var sut = Score(events);

            Assert.InRange(sut.Points, 0m, sut.MaxPoints);
            Assert.Equal(sut.Points, sut.Tasks.Sum(task => task.Points));
            Assert.Equal(sut.Missed.IsEmpty, sut.Tasks.All(task => task.Criteria.All(criterion => criterion.History.IsTrue)));
        });

    [Fact]
    public void Paper_OfAnAttempt_HasItsTasksAndWhatTheyBuildOn()
    {
        var paper = ExamPaper.Make(Whole, _ => Lesson, [Web]);

        Assert.Equal([Web], paper.Lesson.Steps.Select(step => step.Id));
        Assert.Equal(1, paper.Lesson.Steps[0].Number);
        Assert.Equal([WebRuns, WebLooked], paper.Criteria.Select(criterion => criterion.Id));

        // The first step is there because the container has to be in its network; the last is not needed.
        Assert.Equal(["step-1", "step-2", "step-3"], Assert.Single(paper.Sources).Steps.Select(step => step.Id.ToString()));
    }

    [Theory]
    [InlineData("en", "exam-review")]
    [InlineData("zh-CN", "exam-review.zh-CN")]
    public void Review_SaysWhyFirstTimeBreaksAndCommands(string language, string snapshot)
    {
        using var scope = Language.Of(language).UseInScope();
        var attempt = Fold(
            new CommandFinished("lab", SampleLab.Ran("docker network create net") with { FinishedAt = After(3.9) }),
            Changed(NetIsThere, true, 4),
            new ExamClockStopped(Id, "Machine2 does not answer.", After(5)),
            new ExamClockStarted(Id, After(7)),
            new CommandFinished("lab", SampleLab.Ran("docker run nginx", exit: 125) with { FinishedAt = After(8) }),
            Changed(WebLooked, true, 9),
            Changed(NetIsThere, false, 10),
            new ExamFinished(
                Id, ExamEnd.TimeUp,
                [new(NetIsThere, false, "There is no network net.", "a network net", "none", "Machine1", "docker network ls")], After(11)));

        var text = string.Join('\n', SearchableText.Paragraphs(ExamReview.Write(Paper, attempt)));

        Snapshot.Match("TutorTui.Core.Tests", snapshot, text.Replace(At(5), "<5>", StringComparison.Ordinal)
            .Replace(At(7), "<7>", StringComparison.Ordinal).Replace(At(10), "<10>", StringComparison.Ordinal) + "\n");
    }

    private static string At(double minutes) =>
        After(minutes).ToLocalTime().ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}

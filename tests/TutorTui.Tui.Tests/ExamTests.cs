using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;
using TutorTui.Core.Search;
using TutorTui.Testing;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;
using TutorTui.Tui.Updates;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>An exam and the search box on the screen.</summary>
public sealed class ExamTests
{
    private static readonly ExamId Id = ExamId.Parse("practice");

    private static readonly ExamSet Set = new(
        [
            new()
            {
                Id = Id,
                Title = "Practice",
                Summary = "Half an hour.",
                Limit = TimeSpan.FromMinutes(30),
                PassMark = 70,
                Policy = new() { HintPrice = 20, Lookup = [SearchKind.Glossary] },
                Introduction = [],
                Tasks =
                [
                    Task("first", "Install it", "install"), Task("second", "Make it", "network"), Task("third", "Reach it", "reach"),
                ],
            },
        ],
        [Samples.Exercise]);

    private static readonly ExamPaper Paper = Set.PaperOf(Set.Exams[0]);

    private static ExamAttempt Attempt(params ProgressEvent[] events) => ExamHistory.Of(
    [
        new ExamStarted(Id, "lab", 1, TimeSpan.FromMinutes(30), [.. Set.Exams[0].Tasks.Select(task => task.Id)], Samples.Now.AddMinutes(-10)), .. events,
    ]).Attempts[0];

    /// <summary>The exam's paper is open; an attempt runs when asked for.</summary>
    private static TutorState Open(params ProgressEvent[] events)
    {
        var library = new Library([Samples.Course, new() { Id = "exams", Title = "Exams", Lessons = [Paper.Lesson] }]);
        var state = Samples.Start() with { Library = library, Exams = Set.Exams };
        state = Apply(state, new KeyPressed("CursorDown"), new KeyPressed("Enter"), new LabIsReady(Samples.Lab));
        return Apply(state, new ExamChanged(new(Paper, Attempt(events))), new LessonWatched(Paper.Lesson.Id)) with { Notice = null };
    }

    [Fact]
    public void Start_AsksFirstAndSaysTheRules()
    {
        var state = Apply(Open() with { Exam = null }, new ConsentNeeded(Paper.Lesson.Id, new([]) { StartsClock = true }, null));

        Snapshot.Match("TutorTui.Tui.Tests", "exam-start-120x40", Samples.Show(state));
    }

    [Fact]
    public void Running_ShowsTheTimeTheMapAndTheFlags()
    {
        var state = Apply(Open(new ExamTaskFlagged(Id, StepId.Parse("second"), true, Samples.Now.AddMinutes(-5))));

        Snapshot.Match("TutorTui.Tui.Tests", "exam-running-120x40", Samples.Show(state));
    }

    [Theory]
    [InlineData("s")]
    [InlineData("S")]
    [InlineData("x")]
    [InlineData("T")]
    [InlineData("R")]
    [InlineData("v")]
    [InlineData("o")]
    [InlineData("l")]
    public void Running_WhatWouldGiveAnswersAway_IsRefused(string key)
    {
        var before = Open();

        var change = Update.Apply(before, new KeyPressed(key));

        Assert.NotNull(change.State.Notice);
        Assert.Equal(before.Lesson, change.State.Lesson);
        Assert.Equal(Overlay.None, change.State.Overlay);
    }

    [Fact]
    public void Running_F_TurnsTheFlag()
    {
        var change = Update.Apply(Open(), new KeyPressed("f"));

        Assert.Equal(new ExamTaskFlagged(Id, StepId.Parse("first"), true, default), Assert.Single(change.Effects.OfType<AppendProgress>()).Event);
        Assert.Empty(Update.Apply(change.State, new KeyPressed("f")).State.Lesson!.Flags);
    }

    [Fact]
    public void Running_Finish_AsksFirst()
    {
        var asked = Update.Apply(Open(), new KeyPressed("F"));

        Assert.Empty(asked.Effects);
        Assert.Empty(Update.Apply(asked.State, new KeyPressed("n")).Effects.OfType<FinishExam>());
        Assert.Single(Update.Apply(asked.State, new KeyPressed("y")).Effects.OfType<FinishExam>());
    }

    [Fact]
    public void Finished_ShowsTheReviewFromItsBeginning()
    {
        var running = Apply(Open(), new KeyPressed("n"), new KeyPressed("n"));
        var attempt = Attempt(
            new CriterionChanged(Id, CheckId.Parse("first/install"), true, Samples.Now.AddMinutes(-3)),
            new ExamFinished(Id, ExamEnd.TimeUp, [], Samples.Now));

        var state = Apply(running, new ExamChanged(new(Paper, attempt)));

        Snapshot.Match("TutorTui.Tui.Tests", "exam-review-120x40", Samples.Show(state));
        Assert.False(state.IsExamRunning);
    }

    [Fact]
    public void LookUp_ShowsHitsAsTyped_AndForgetsLateAnswers()
    {
        var opened = Update.Apply(Samples.Watched(1), new KeyPressed("/"));
        var typed = Update.Apply(opened.State, new KeyPressed("n"));
        Assert.Equal("n", Assert.Single(typed.Effects.OfType<FindWords>()).Words);
        typed = Update.Apply(typed.State, new KeyPressed("网"));
        Assert.Empty(Apply(typed.State, new WordsFound("n", Hits)).Search.Hits);

        var state = Apply(typed.State, new WordsFound("n网", Hits), new KeyPressed("CursorDown"));

        Snapshot.Match("TutorTui.Tui.Tests", "search-120x40", Samples.Show(state));
    }

    [Fact]
    public void LookUp_Enter_GoesToTheParagraph()
    {
        var state = Apply(Samples.Watched(1, 120, 16), new KeyPressed("/"), new KeyPressed("w"), new WordsFound("w", Hits), new KeyPressed("Enter"));

        Assert.Equal(Overlay.None, state.Overlay);
        Assert.Equal(2, state.Lesson!.Step);
        Assert.Contains("What has to be done in step 3", Samples.Paint(state), StringComparison.Ordinal);
    }

    [Fact]
    public void LookUp_Hint_IsShownAndCountsAsAsked()
    {
        var typed = Apply(Samples.Watched(1), new KeyPressed("/"), new KeyPressed("w"), new WordsFound("w", [Hits[1]]));

        var change = Update.Apply(typed, new KeyPressed("Enter"));

        Assert.Contains(new AppendProgress(new HelpShown(Samples.Exercise.Id, StepId.Parse("network"), 2, default)), change.Effects);
        Assert.Single(change.State.Lesson!.HintsShown[1]);
    }

    [Fact]
    public void LookUp_Term_IsShownInTheBox()
    {
        var state = Apply(Samples.Watched(1), new KeyPressed("/"), new KeyPressed("w"), new WordsFound("w", [Hits[2]]), new KeyPressed("Enter"));

        Assert.True(state.Search.IsOpened);
        Assert.Contains("子网", Samples.Paint(state), StringComparison.Ordinal);
        Assert.False(Apply(state, new KeyPressed("Esc")).Search.IsOpened);
    }

    [Fact]
    public void LookUp_InAnExam_FindsOnlyWhatItAllows()
    {
        var state = Apply(Open(), new KeyPressed("/"));

        var find = Assert.Single(Update.Apply(state, new KeyPressed("w")).Effects.OfType<FindWords>());

        Assert.Equal([SearchKind.Glossary], find.Kinds!);
    }

    private static ImmutableArray<SearchHit> Hits { get; } =
    [
        Hit(SearchKind.Text, "6.05 step 3: Reach one from the other", "What has to be done in step 3, and why, in a sentence that does not fit into one line of the pane.", "reach"),
        Hit(SearchKind.Hint, "6.05 step 2: Create the network", "Its name is the plugin's.", "network", 2),
        Hit(SearchKind.Glossary, "subnet · 子网", "A range of addresses. 一段地址范围。", null),
    ];

    private static SearchHit Hit(SearchKind kind, string title, string text, string? step, int level = 0) => new(
        new() { Kind = kind, Title = title, Text = text, Lesson = Samples.Exercise.Id, Step = step is null ? null : StepId.Parse(step), Level = level },
        [new(text[..5], true), new(text[5..], false)]);

    private static ExamTask Task(string id, string title, string step) => new()
    {
        Id = StepId.Parse(id),
        Title = title,
        Weight = 2,
        Lesson = Samples.Exercise.Id,
        Steps = [StepId.Parse(step)],
        Text = [new ParagraphBlock([new TextInline($"What is to be so: {title}.")])],
    };

    private static TutorState Apply(TutorState state, params Message[] messages) =>
        messages.Aggregate(state, (current, message) => Update.Apply(current, message).State);
}

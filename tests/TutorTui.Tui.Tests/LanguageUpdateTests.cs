using System.Collections.Immutable;
using CsCheck;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Core.Search;
using TutorTui.Tui.Keys;
using TutorTui.Tui.Layout;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Services;
using TutorTui.Tui.State;
using TutorTui.Tui.Updates;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>The language changes, and the learner stays where they were.</summary>
public sealed class LanguageUpdateTests
{
    [Fact]
    public void Key_AsksForTheNextLanguage_Anywhere()
    {
        TutorState[] states =
        [
            Samples.Start(), Samples.Watched(1), Press(Samples.Watched(1), "Shift+Tab"), Press(Samples.Watched(1), "Tab", KeyMap.Prefix),
            Exam(Samples.Exercise, Samples.Course),
        ];

        Assert.All(states, state => Assert.Single(Update.Apply(state, new KeyPressed("L")).Effects.OfType<ChangeLanguage>()));
    }

    [Fact]
    public void Lesson_KeepsAllButItsWords()
    {
        var before = Press(Samples.Watched(1), "h", "s", "c", "o");

        var change = ToChinese(before);

        var lesson = change.State.Lesson!;
        Assert.Same(ChineseSamples.Exercise, lesson.Lesson);
        Assert.Equal(1, lesson.Step);
        Assert.Equal(1, lesson.Report!.PassedCount);
        Assert.True(lesson.IsOpened);
        Assert.Equal(before.Lesson!.CommandsBehind, lesson.CommandsBehind);
        Assert.Equal(before.Lesson.SolutionsShown, lesson.SolutionsShown);
        Assert.Equal(ChineseSamples.Exercise.Steps[1].Hints[..1], lesson.HintsShown[1]);
        Assert.Equal(before.Shells, change.State.Shells);
        Assert.Equal(before.Machine, change.State.Machine);
        Assert.Equal(before.Focus, change.State.Focus);
        Assert.Same(ChineseSamples.Exercise, Assert.Single(change.Effects.OfType<RestartWatching>()).Lesson);
        Assert.Empty(change.Effects.OfType<AppendProgress>());
    }

    [Fact]
    public void Screen_IsInTheNewLanguageAtOnce()
    {
        var change = ToChinese(Press(Samples.Watched(1), "h", "o"));

        using var scope = Language.Chinese.UseInScope();
        var screen = Samples.Paint(change.State with { Notice = null });

        Assert.Contains("▌✗  2 创建网络", screen, StringComparison.Ordinal);
        Assert.Contains("提示 1/2", screen, StringComparison.Ordinal);
        Assert.Contains("正在查看两台机器", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("subnet 10.2.1", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("Create the network", screen, StringComparison.Ordinal);
    }

    /// <summary>Only at the text's end, where a shorter text shows more, another block may be the first.</summary>
    [Fact]
    public void Block_OnTop_StaysOnTop() => Gen.Select(Gen.Int[60, 160], Gen.Int[16, 30], Gen.Int[0, 80], Gen.Bool).Sample((columns, rows, top, isHelped) =>
    {
        var before = isHelped ? Press(Samples.Watched(1, columns, rows), "h", "h", "s") : Samples.Watched(1, columns, rows);
        before = before with { Lesson = LessonView.Scroll(before.Lesson!, top - before.Lesson!.Top, before.Layout) };
        var position = PlaceOnTop(before);

        var after = ToChinese(before).State;

        using var scope = Language.Chinese.UseInScope();
        var lines = ChapterPage.Render(after.Lesson!, after.Layout.ChapterSize.Columns);
        return PlaceOnTop(after) == position || after.Lesson!.Top == Math.Max(lines.Length - after.Layout.ChapterSize.Rows, 0);
    }, iter: 300);

    [Fact]
    public void Block_OfATextWithMoreBlocks_IsFoundByItsShare()
    {
        var position = new ReadingPosition(ChapterPart.Body, 0, 2);
        ImmutableArray<ChapterLine> text = [Line(0), Line(1), Line(2)];
        ImmutableArray<ChapterLine> other = [Line(0), Line(1), Line(2), Line(3), Line(4)];

        Assert.Equal(position, text[2].Place);
        Assert.Equal(4, ReadingPosition.Find(text, 2, other));
        Assert.Equal(2, ReadingPosition.Find(text, 1, other));

        static ChapterLine Line(int block) => new(default, 0, null, false, new(ChapterPart.Body, 0, block));
    }

    [Fact]
    public void List_KeepsTheChosenLesson()
    {
        var chinese = new Library([ChineseSamples.Course, Samples.Reading]);
        var state = Press(Samples.Start() with { Library = new([Samples.Course, Samples.Reading]) }, "CursorDown");

        var change = ToChinese(state, chinese);

        Assert.Equal(1, change.State.ListIndex);
        Assert.Same(chinese, change.State.Library);
        Assert.Null(change.State.Lesson);
    }

    [Fact]
    public void Report_MadeWithTheFormerText_SaysItInTheNewOne()
    {
        var state = ToChinese(Samples.Watched(1)).State;

        state = Update.Apply(state, new ReportChanged(Samples.Report(2))).State;

        Assert.Equal(2, state.Lesson!.Report!.PassedCount);
        Assert.Equal("第 3 步要求的已经做到", state.Lesson.Report.Steps[2].Checks[0].Check.Sentence);
        Assert.Contains(ChineseSamples.Exercise.Steps[1].Title, state.Notice!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Consent_AskedFor_IsAskedForOnceMoreWithANewPlan()
    {
        var plan = new StartPlan([new(MachineName.Machine1, StartAction.RemoveNetwork, "weavenet1", "docker network rm x", RemovesWork: true)]);
        var start = Update.Apply(Samples.Watched(1), new ConsentNeeded(Samples.Exercise.Id, plan, null)).State;
        var jump = Update.Apply(Samples.Watched(1), new ConsentNeeded(Samples.Exercise.Id, plan, 1)).State;

        Assert.Same(ChineseSamples.Exercise, Assert.Single(ToChinese(start).Effects.OfType<RestartLesson>()).Lesson);
        Assert.Equal(1, Assert.Single(ToChinese(jump).Effects.OfType<PlanJump>()).Step);
        Assert.IsType<PreparingStart>(ToChinese(start).State.Lesson!.Phase);
        Assert.IsType<Watching>(ToChinese(jump).State.Lesson!.Phase);
    }

    [Fact]
    public void Chapter_IsOnlyReadOn()
    {
        var state = Press(Samples.Start() with { Library = new([Samples.Reading]), Lab = new LabReady(Samples.Lab) }, "Enter");

        var change = ToChinese(state, new Library([Samples.Reading]));

        Assert.Empty(change.Effects.OfType<RestartWatching>());
        Assert.Equal(LessonKind.Chapter, change.State.Lesson!.Lesson.Kind);
    }

    [Fact]
    public void Search_LooksTheSameWordsUpAgain()
    {
        var state = Samples.Watched(1) with { Search = new("net", [], 0, IsOpened: true) };

        var change = ToChinese(state);

        Assert.Equal("net", Assert.Single(change.Effects.OfType<FindWords>()).Words);
        Assert.False(change.State.Search.IsOpened);
    }

    [Fact]
    public void Exam_RunsOn_WithItsPaperInTheNewLanguage()
    {
        var state = Press(Exam(Samples.Exercise, Samples.Course), "n", "f");
        var paper = Paper(ChineseSamples.Exercise);

        var change = ToChinese(state, paper: paper);

        Assert.True(change.State.IsExamRunning);
        Assert.Equal(state.Exam!.Attempt, change.State.Exam!.Attempt);
        Assert.Same(paper, change.State.Exam.Paper);
        Assert.Equal(1, change.State.Lesson!.Step);
        Assert.Equal(state.Lesson!.Flags, change.State.Lesson.Flags);
        Assert.Equal("创建网络", change.State.Lesson.FocusedStep.Title);
        Assert.Single(change.Effects.OfType<RestartWatching>());
    }

    /// <summary>To watch its paper once more would begin another attempt.</summary>
    [Fact]
    public void Exam_Finished_ShowsItsReviewAndIsNotWatched()
    {
        var state = Exam(Samples.Exercise, Samples.Course);
        var finished = Attempt(state.Exam!.Paper, new ExamFinished(state.Exam.Paper.Exam.Id, ExamEnd.HandedIn, [], Samples.Now));
        state = Update.Apply(state, new ExamChanged(new(state.Exam.Paper, finished))).State;

        var change = ToChinese(state, paper: Paper(ChineseSamples.Exercise));

        Assert.NotEmpty(change.State.Lesson!.Lesson.Introduction);
        Assert.Equal("安装插件", change.State.Lesson.Lesson.Steps[0].Title);
        Assert.Empty(change.Effects.OfType<RestartWatching>());
    }

    [Fact]
    public void Setting_ThatCannotBeKept_IsTold()
    {
        var change = ToChinese(Samples.Watched(1), problem: "disk full");

        Assert.Contains("disk full", change.State.Notice!.Text, StringComparison.Ordinal);
    }

    /// <summary>As the program does: from the moment it speaks Chinese, the change is on its way.</summary>
    private static Change ToChinese(TutorState state, Library? library = null, ExamPaper? paper = null, string? problem = null)
    {
        using var scope = Language.Chinese.UseInScope();
        var localized = new LocalizedLibrary { Library = library ?? new([ChineseSamples.Course]), Lessons = null!, PaperOf = _ => paper };
        return Update.Apply(state, new LanguageChanged(
            Language.English, localized, paper, ImmutableDictionary<LessonId, ImmutableArray<UnmetRequirement>>.Empty, problem));
    }

    private static ReadingPosition PlaceOnTop(TutorState state) =>
        ChapterPage.Render(state.Lesson!, state.Layout.ChapterSize.Columns)[state.Lesson!.Top].Place;

    private static ExamPaper Paper(Lesson lesson)
    {
        var exam = new Exam
        {
            Id = ExamId.Parse("practice"),
            Title = "x",
            Summary = "x",
            Limit = TimeSpan.FromMinutes(30),
            PassMark = 70,
            Policy = new() { Lookup = [SearchKind.Glossary] },
            Introduction = [],
            Tasks = [.. lesson.Steps.Select(step => new ExamTask { Id = step.Id, Title = step.Title, Weight = 1, Lesson = lesson.Id, Steps = [step.Id], Text = [] })],
        };
        return new ExamSet([exam], [lesson]).PaperOf(exam);
    }

    private static ExamAttempt Attempt(ExamPaper paper, params ProgressEvent[] events) => ExamHistory.Of(
    [
        new ExamStarted(paper.Exam.Id, "lab", 1, TimeSpan.FromMinutes(30), [.. paper.Lesson.Steps.Select(step => step.Id)], Samples.Now.AddMinutes(-10)),
        .. events,
    ]).Attempts[0];

    private static TutorState Exam(Lesson lesson, Course course)
    {
        var paper = Paper(lesson);
        var state = Samples.Start() with
        {
            Library = new([course, new() { Id = "exams", Title = "x", Lessons = [paper.Lesson] }]),
            Exams = [paper.Exam],
        };
        Message[] messages =
        [
            new KeyPressed("CursorDown"), new KeyPressed("Enter"), new LabIsReady(Samples.Lab), new ExamChanged(new(paper, Attempt(paper))),
            new LessonWatched(paper.Lesson.Id),
        ];
        return messages.Aggregate(state, (current, message) => Update.Apply(current, message).State) with { Notice = null };
    }

    private static TutorState Press(TutorState state, params string[] keys) =>
        keys.Aggregate(state, (current, key) => Update.Apply(current, new KeyPressed(key)).State);
}

using BenchmarkDotNet.Attributes;
using TutorTui.Content.Loading;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Presentation;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;
using TutorTui.Tui.Updates;

namespace TutorTui.Benchmarks;

/// <summary>The cost of one redraw and of one key, with the longest lesson open.</summary>
[MemoryDiagnoser]
public class ScreenBenchmarks
{
    private readonly Painter _painter = new(Theme.Color, TimeProvider.System);
    private TutorState _state = null!;

    [Params(80, 200)]
    public int Columns { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var library = LibraryLoader.Load(ContentLocator.Find(null, AppContext.BaseDirectory).Value).Value;
        var state = new TutorState
        {
            Library = library,
            Size = new TerminalSize(Columns, Columns * 3 / 10),
            Lab = new LabFailed(new("No lab.", "A benchmark needs none.", [])),
            ListIndex = library.Lessons.IndexOf(library.Find(LessonId.Parse("6.05"))!),
        };
        _state = Update.Apply(state, new KeyPressed("Enter")).State;
    }

    [Benchmark]
    public string Paint() => _painter.Paint(_state, _ => null)[0, 0].Text ?? string.Empty;

    [Benchmark]
    public int ScrollAPage() => Update.Apply(_state, new KeyPressed("PageDown")).State.Lesson!.Top;
}

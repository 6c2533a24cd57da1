using BenchmarkDotNet.Attributes;
using TutorTui.Core;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;

namespace TutorTui.Benchmarks;

/// <summary>
/// The cost of a look at a running lab, in parts, beside a script of <c>docker</c> commands that reads the same facts. All in
/// one run, because machines differ; the lab has to be up, and to be compared fairly with a lesson's services in it.
/// </summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    /// <summary>The facts of <see cref="EngineState"/>, asked for as a checking script would.</summary>
    private const string Script =
        """
        docker info --format '{{json .Swarm}}' ; docker ps -aq --no-trunc | xargs -r docker inspect ; docker network ls -q | xargs docker network inspect ;
        docker image ls --no-trunc ; docker plugin ls --no-trunc ;
        if [ "$(docker info --format '{{.Swarm.ControlAvailable}}')" = true ]; then
          docker node ls ; docker service ls -q | xargs -r docker service inspect ;
          for service in $(docker service ls -q); do docker service ps --no-trunc "$service"; done
        fi
        """;

    private RunningLab _lab = null!;
    private Lesson _lesson = null!;
    private LabSnapshot _snapshot = null!;
    private LessonProgress _progress = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _lab = await RunningLab.OpenAsync();
        _lesson = _lab.Library.Find(LessonId.Parse("6.05"))!;
        _snapshot = await LessonChecker.ObserveAsync(_lesson, _lab.LabConnection, CancellationToken.None);
        _progress = new() { Lesson = _lesson.Id };
    }

    [GlobalCleanup]
    public Task CleanupAsync() => _lab.DisposeAsync().AsTask();

    /// <summary>Reads all facts of both engines.</summary>
    [Benchmark]
    public Task<LabSnapshot> ReadFacts() => LessonChecker.ObserveAsync(_lesson, _lab.LabConnection, CancellationToken.None);

    /// <summary>Evaluates all checks of the longest lesson.</summary>
    [Benchmark]
    public LessonEvaluation EvaluateLesson() => LessonEvaluator.Evaluate(_lesson, _snapshot, _progress, DateTimeOffset.UnixEpoch);

    /// <summary>The same facts from both machines at once, by docker's command line over the same connections.</summary>
    [Benchmark(Baseline = true)]
    public Task<Result<CommandOutput, EngineError>[]> DockerCommands() => Task.WhenAll(_lab.LabConnection.Machines.Values
        .Select(connection => connection.Host.RunAsync(Script, TimeSpan.FromMinutes(1), CancellationToken.None)));
}

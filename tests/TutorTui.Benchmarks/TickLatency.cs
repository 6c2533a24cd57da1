using System.Globalization;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Start;

namespace TutorTui.Benchmarks;

/// <summary>
/// From a change in an engine to the tick: a network is made on Machine1, the engine stamps its event, and the clock (the same
/// kernel's) is read when the watcher reports the step as passed. The tick is on disk by then.
/// </summary>
internal static class TickLatency
{
    private const string Create = "docker network create --subnet 10.77.0.0/24 --gateway 10.77.0.1 tutor-bench";
    private const string Remove = "docker network rm tutor-bench";
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(1500);
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    public static async Task RunAsync(int count)
    {
        await using var lab = await RunningLab.OpenAsync();
        var lesson = lab.Library.Find(LessonId.Parse("activity-6.01"))!;
        var connection = lab.LabConnection.Machines[MachineName.Machine1];
        await connection.Host.RunAsync(Remove, Timeout, CancellationToken.None);
        List<double> milliseconds = [];
        for (var index = -1; index < count; index++)
        {
            var latency = await MeasureAsync(lab, lesson, connection);

            // The first opens the connections, which a learner's tutor has long done.
            if (index >= 0)
            {
                milliseconds.Add(latency);
            }
        }

        milliseconds.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} ticks: p50 {At(0.5):0} ms, p95 {At(0.95):0} ms, slowest {milliseconds[^1]:0} ms"));

        double At(double share) => milliseconds[(int)Math.Ceiling(share * milliseconds.Count) - 1];
    }

    private static async Task<double> MeasureAsync(RunningLab lab, Lesson lesson, MachineConnection connection)
    {
        using var stop = new CancellationTokenSource(Timeout);
        await lab.Lessons.BeginAsync(lesson, lab.LabConnection, new StartPlan([]), new Nobody(), stop.Token);
        var changed = CreatedAsync(connection, stop.Token);
        await using var watcher = await lab.Lessons.WatchAsync(lesson, lab.LabConnection, stop.Token);
        var ticked = new TaskCompletionSource<DateTimeOffset>(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Changed += report =>
        {
            if (report.Steps[0].IsPassed)
            {
                ticked.TrySetResult(TimeProvider.System.GetUtcNow());
            }
        };
        await Task.Delay(Settle, TimeProvider.System, stop.Token);
        await connection.Host.RunAsync(Create, Timeout, stop.Token);
        var latency = await ticked.Task.WaitAsync(Timeout, TimeProvider.System, stop.Token) - await changed;
        await connection.Host.RunAsync(Remove, Timeout, stop.Token);
        return latency.TotalMilliseconds;
    }

    private static async Task<DateTimeOffset> CreatedAsync(MachineConnection connection, CancellationToken cancellationToken)
    {
        await foreach (var change in connection.Engine.WatchAsync(cancellationToken))
        {
            if (change is { Type: "network", Action: "create", Subject: "tutor-bench" })
            {
                return change.At;
            }
        }

        throw new InvalidOperationException("The engine never told of the network.");
    }

    private sealed class Nobody : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}

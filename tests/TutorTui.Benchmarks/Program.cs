using System.Globalization;
using BenchmarkDotNet.Running;
using TutorTui.Benchmarks;

// A distribution over real events is no benchmark of a method: it has a verb of its own.
if (args is ["ticks", ..])
{
    await TickLatency.RunAsync(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 50);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(TickLatency).Assembly).Run(args);

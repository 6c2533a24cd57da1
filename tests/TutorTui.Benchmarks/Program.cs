using System.Globalization;
using BenchmarkDotNet.Running;
using TutorTui.Benchmarks;
using TutorTui.Benchmarks.Pane;
using TutorTui.Testing.Architecture;

// A distribution over real events is no benchmark of a method: it has a verb of its own.
switch (args)
{
    case ["ticks", ..]:
        await TickLatency.RunAsync(Count(50));
        break;
    case ["keys", ..]:
        await KeyLatency.RunAsync(Count(200));
        break;
    case ["flood", ..]:
        await Flood.RunAsync(Count(3));
        break;
    case ["footprint"]:
        await Footprint.RunAsync();
        break;
    case ["vt", ..]:
        TerminalThroughput.Run(Count(5));
        break;
    case ["folders"]:
        Console.Write(FolderReport.Write(SourceProject.LoadAll()));
        break;
    case ["fuzz", "keep", var seed, var path]:
        TerminalFuzz.Keep(int.Parse(seed, CultureInfo.InvariantCulture), path);
        break;
    case ["fuzz", ..]:
        return TerminalFuzz.Run(Count(60), args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TickLatency).Assembly).Run(args);
        break;
}

return 0;

int Count(int usual) => args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : usual;

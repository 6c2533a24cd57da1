using TutorTui.Composition;
using TutorTui.Logging;
using TutorTui.Output.Text;
using TutorTui.Platform;

var environment = new SystemEnvironment();
var console = new SystemConsole();
await using var root = new CompositionRoot(TutorPaths.From(environment), environment, console, TimeProvider.System);
foreach (var diagnostic in root.Settings.Diagnostics)
{
    console.Note($"{diagnostic}");
}

try
{
    return await root.App.RunAsync(args);
}
catch (OperationCanceledException)
{
    return ExitCodes.Interrupted;
}
catch (Exception fault)
{
    Log.Fault(root.Log.CreateLogger("TutorTui"), fault);
    return console.ReportFault(fault, root.Log.Path);
}

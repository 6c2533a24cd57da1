using TutorTui.CommandLine;
using TutorTui.Composition;
using TutorTui.Output.Text;
using TutorTui.Platform;

await using var host = new TutorHost(TutorPaths.FromEnvironment(), TimeProvider.System);
foreach (var diagnostic in host.Settings.Diagnostics)
{
    Console.Error.WriteLine($"tutor: {diagnostic}");
}

try
{
    return await CommandLineApp.RunAsync(host, args);
}
catch (OperationCanceledException)
{
    return ExitCodes.Interrupted;
}
catch (Exception fault)
{
    host.Faults.Report(fault);
    return Errors.Fault(fault, host.Faults.Path);
}

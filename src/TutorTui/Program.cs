using TutorTui;
using TutorTui.CommandLine;
using TutorTui.Composition;
using TutorTui.Output;

await using var host = new TutorHost(TutorPaths.FromEnvironment(), TimeProvider.System);
foreach (var diagnostic in host.Settings.Diagnostics)
{
    Console.Error.WriteLine($"tutor: {diagnostic}");
}

var parsed = CommandTree.Create(host).Parse(args);
host.IsPlain |= CommandTree.IsPlain(parsed);
try
{
    var exitCode = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
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

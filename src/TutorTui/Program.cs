using System.CommandLine;
using TutorTui;
using TutorTui.Commands;
using TutorTui.Commands.Dev;
using TutorTui.Composition;
using TutorTui.Output;

await using var host = new TutorHost(TutorPaths.FromEnvironment(), TimeProvider.System);
var root = new RootCommand("Learn Docker networking on two real machines, in one terminal")
{
    ListCommand.Create(),
    ShowCommand.Create(),
    HintCommand.Create(),
    StartCommand.Create(host),
    CheckCommand.Create(host),
    SolveCommand.Create(host),
    ProgressCommand.Create(host),
    VerifyCommand.Create(host),
    LabCommand.Create(host),
    DoctorCommand.Create(host),
    DevCommand.Create(),
};
root.SetAction(_ => LearnCommand.RunAsync(host));
var parsed = root.Parse(args);
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

using System.CommandLine;
using TutorTui;
using TutorTui.Commands;
using TutorTui.Composition;

await using var host = new TutorHost(TutorPaths.FromEnvironment(), TimeProvider.System);
var root = new RootCommand("Learn Docker networking on two real machines, in one terminal")
{
    ListCommand.Create(),
    ShowCommand.Create(),
    HintCommand.Create(),
    StartCommand.Create(host),
    CheckCommand.Create(host),
    SolveCommand.Create(host),
    VerifyCommand.Create(host),
    LabCommand.Create(host),
    DoctorCommand.Create(host),
};
root.SetAction(_ => LearnCommand.RunAsync(host));
var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCodes.Usage : exitCode;

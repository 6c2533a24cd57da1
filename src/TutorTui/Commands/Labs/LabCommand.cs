using System.CommandLine;
using TutorTui.Core;
using TutorTui.Core.Labs;
using TutorTui.Languages;
using TutorTui.Output.Text;
using TutorTui.Platform;
using TutorTui.Settings;

namespace TutorTui.Commands.Labs;

/// <summary><c>tutor lab</c>: the two machines and what belongs to them.</summary>
internal sealed class LabCommand(ILab lab, UserSettings settings, IConsole console, TimeProvider clock)
{
    public static Command Create(Func<LabCommand> verb, Command shell)
    {
        var up = new Command("up", ToolCommandTexts.Current.LabUp);
        up.SetAction((_, token) => verb().UpAsync(token));
        var down = new Command("down", ToolCommandTexts.Current.LabDown);
        down.SetAction((_, token) => verb().DownAsync(token));
        var reset = new Command("reset", ToolCommandTexts.Current.LabReset);
        reset.SetAction((_, token) => verb().ResetAsync(token));
        var status = new Command("status", ToolCommandTexts.Current.LabStatus);
        status.SetAction((_, token) => verb().StatusAsync(token));
        return new("lab", ToolCommandTexts.Current.Lab) { up, down, reset, status, shell };
    }

    public async Task<int> UpAsync(CancellationToken token) =>
        Report(await lab.UpAsync(Progress(), token));

    public async Task<int> ResetAsync(CancellationToken token) =>
        Report(await lab.ResetAsync(Progress(), token));

    public async Task<int> DownAsync(CancellationToken token)
    {
        var result = await lab.DownAsync(Progress(), token);
        if (result.Error is { } error)
        {
            return console.Report(error);
        }

        console.Out.WriteLine(LabOutputTexts.Current.Gone);
        return ExitCodes.Ok;
    }

    public async Task<int> StatusAsync(CancellationToken token)
    {
        var result = await lab.GetStatusAsync(token);
        if (!result.TryGet(out var status))
        {
            return console.Report(result.Error!);
        }

        foreach (var line in TextColumns.Align([.. status.Parts.Select(part => new[] { part.Name, part.StateText, part.Detail })]))
        {
            console.Out.WriteLine(line);
        }

        if (status.Access is null)
        {
            console.Out.WriteLine(LabOutputTexts.Current.StartIt);
            return ExitCodes.Unreachable;
        }

        return ExitCodes.Ok;
    }

    private int Report(Result<LabAccess, LabError> result)
    {
        if (!result.TryGet(out var access))
        {
            return console.Report(result.Error!);
        }

        foreach (var machine in access.Machines)
        {
            console.Out.WriteLine(LabOutputTexts.Current.Ready($"{machine.Name}", $"{machine.Host}", machine.Name.HostName));
        }

        return ExitCodes.Ok;
    }

    private ProgressLines Progress() => ProgressLines.On(console, settings.IsPlain, clock);
}

using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Core;
using TutorTui.Core.Labs;
using TutorTui.Languages;
using TutorTui.Output;

namespace TutorTui.Commands;

/// <summary><c>tutor lab</c>: the two machines and what belongs to them.</summary>
internal static class LabCommand
{
    public static Command Create(TutorHost host)
    {
        var up = new Command("up", ToolCommandTexts.Current.LabUp);
        up.SetAction((_, token) => UpAsync(host, token));
        var down = new Command("down", ToolCommandTexts.Current.LabDown);
        down.SetAction((_, token) => DownAsync(host, token));
        var reset = new Command("reset", ToolCommandTexts.Current.LabReset);
        reset.SetAction((_, token) => ResetAsync(host, token));
        var status = new Command("status", ToolCommandTexts.Current.LabStatus);
        status.SetAction((_, token) => StatusAsync(host, token));
        return new("lab", ToolCommandTexts.Current.Lab) { up, down, reset, status, LabShell.Create(host) };
    }

    private static async Task<int> UpAsync(TutorHost host, CancellationToken token) =>
        Report(await host.Lab.UpAsync(Progress(host), token));

    private static async Task<int> ResetAsync(TutorHost host, CancellationToken token) =>
        Report(await host.Lab.ResetAsync(Progress(host), token));

    private static async Task<int> DownAsync(TutorHost host, CancellationToken token)
    {
        var result = await host.Lab.DownAsync(Progress(host), token);
        if (result.Error is { } error)
        {
            return Errors.Report(error);
        }

        Console.WriteLine(LabOutputTexts.Current.Gone);
        return ExitCodes.Ok;
    }

    private static async Task<int> StatusAsync(TutorHost host, CancellationToken token)
    {
        var result = await host.Lab.GetStatusAsync(token);
        if (!result.TryGet(out var status))
        {
            return Errors.Report(result.Error!);
        }

        foreach (var line in TextColumns.Align([.. status.Parts.Select(part => new[] { part.Name, part.StateText, part.Detail })]))
        {
            Console.WriteLine(line);
        }

        if (status.Access is null)
        {
            Console.WriteLine(LabOutputTexts.Current.StartIt);
            return ExitCodes.Unreachable;
        }

        return ExitCodes.Ok;
    }

    private static int Report(Result<LabAccess, LabError> result)
    {
        if (!result.TryGet(out var access))
        {
            return Errors.Report(result.Error!);
        }

        foreach (var machine in access.Machines)
        {
            Console.WriteLine(LabOutputTexts.Current.Ready($"{machine.Name}", $"{machine.Host}", machine.Name.HostName));
        }

        return ExitCodes.Ok;
    }

    internal static ProgressLines Progress(TutorHost host) =>
        new(Console.Error, !Console.IsErrorRedirected && !host.IsPlain, host.Clock);
}

using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Core;
using TutorTui.Core.Labs;
using TutorTui.Output;

namespace TutorTui.Commands;

/// <summary><c>tutor lab</c>: the two machines and what belongs to them.</summary>
internal static class LabCommand
{
    public static Command Create(TutorHost host)
    {
        var up = new Command("up", "Set up what is missing and start both machines");
        up.SetAction((_, token) => UpAsync(host, token));
        var down = new Command("down", "Remove the machines, their network and the lab's images from the engine");
        down.SetAction((_, token) => DownAsync(host, token));
        var reset = new Command("reset", "Make both machines new; what was done on them is lost");
        reset.SetAction((_, token) => ResetAsync(host, token));
        var status = new Command("status", "Show how the lab stands");
        status.SetAction((_, token) => StatusAsync(host, token));
        return new("lab", "Start, stop and look at the two machines") { up, down, reset, status, LabShell.Create(host) };
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

        Console.WriteLine("The lab is gone. Your progress is kept.");
        return ExitCodes.Ok;
    }

    private static async Task<int> StatusAsync(TutorHost host, CancellationToken token)
    {
        var result = await host.Lab.GetStatusAsync(token);
        if (!result.TryGet(out var status))
        {
            return Errors.Report(result.Error!);
        }

        foreach (var part in status.Parts)
        {
            Console.WriteLine($"{part.Name,-22} {part.State,-12} {part.Detail}");
        }

        if (status.Access is null)
        {
            Console.WriteLine("The lab is not up. Start it with: tutor lab up");
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
            Console.WriteLine($"{machine.Name}  {machine.Host}  ready: tutor lab ssh {machine.Name.HostName}");
        }

        return ExitCodes.Ok;
    }

    internal static ProgressLines Progress(TutorHost host) =>
        new(Console.Error, !Console.IsErrorRedirected && !host.IsPlain, host.Clock);
}

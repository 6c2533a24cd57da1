using System.Text.RegularExpressions;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Lessons;

/// <summary>Fills in a lesson's command from the state of the lab: which machine, which container.</summary>
public static class CommandResolver
{
    public static Result<ResolvedCommand, UnresolvedCommand> Resolve(LessonCommand command, LabSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(snapshot);
        var machine = command.On switch
        {
            NamedMachine named => named.Name,
            MachineOfService of => snapshot.TasksOf(of.Service).FirstOrDefault()?.Machine,
            _ => throw new InvalidOperationException($"No machine for {command.On}."),
        };
        if (machine is null)
        {
            return new UnresolvedCommand(LessonTexts.Current.NoRunningTask(((MachineOfService)command.On).Service));
        }

        string? missing = null;
        var text = LessonCommand.Placeholder().Replace(command.Text, match =>
        {
            var value = ValueOf(match, snapshot);
            missing ??= value is not null ? null
                : match.Groups["swarm"].Success ? LessonTexts.Current.NoManager
                : LessonTexts.Current.NoRunningTask(match.Groups["service"].Value);
            return value ?? match.Value;
        });
        if (missing is not null)
        {
            return new UnresolvedCommand(missing);
        }

        // Inside a service means inside its task's container on that machine; any other name is the container's own.
        var container = command.Inside is null
            ? null
            : snapshot.TasksOf(command.Inside).FirstOrDefault()?.Container.Name ?? command.Inside;
        return new ResolvedCommand(machine.Value, container, text, command);
    }

    private static string? ValueOf(Match placeholder, LabSnapshot snapshot) => placeholder.Groups["swarm"].Value switch
    {
        "worker-token" => snapshot.Manager?.Swarm.WorkerToken,
        "manager-address" => snapshot.Manager?.Swarm.NodeAddress,
        _ => snapshot.TasksOf(placeholder.Groups["service"].Value).FirstOrDefault()?.Container.Name,
    };
}

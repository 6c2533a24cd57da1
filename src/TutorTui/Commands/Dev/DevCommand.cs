using System.CommandLine;
using TutorTui.Languages;

namespace TutorTui.Commands.Dev;

/// <summary><c>tutor dev</c>: what helps those who write lessons, or work on the tutor itself.</summary>
internal static class DevCommand
{
    public static Command Create(params IEnumerable<Command> commands)
    {
        var command = new Command("dev", ToolCommandTexts.Current.Dev);
        foreach (var child in commands)
        {
            command.Add(child);
        }

        return command;
    }
}

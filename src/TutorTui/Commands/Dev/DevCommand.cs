using System.CommandLine;

namespace TutorTui.Commands.Dev;

/// <summary><c>tutor dev</c>: tools for those who work on the tutor itself.</summary>
internal static class DevCommand
{
    public static Command Create() => new("dev", "Tools for working on the tutor itself") { DevVtCommand.Create() };
}

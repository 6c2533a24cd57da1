using System.CommandLine;
using TutorTui.Commands.Dev;
using TutorTui.Composition;

namespace TutorTui.Commands;

/// <summary><c>tutor dev</c>: what helps those who write lessons, or work on the tutor itself.</summary>
internal static class DevCommand
{
    public static Command Create(TutorHost host) => new("dev", "Write lessons: begin one, see it while you write")
    {
        NewCommand.Create(), PreviewCommand.Create(host), DevVtCommand.Create(),
    };
}

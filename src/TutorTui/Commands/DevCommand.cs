using System.CommandLine;
using TutorTui.Composition;

namespace TutorTui.Commands;

/// <summary><c>tutor dev</c>: what helps those who write lessons.</summary>
internal static class DevCommand
{
    public static Command Create(TutorHost host) =>
        new("dev", "Write lessons: begin one, see it while you write") { NewCommand.Create(), PreviewCommand.Create(host) };
}

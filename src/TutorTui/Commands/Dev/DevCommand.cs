using System.CommandLine;
using TutorTui.Composition;
using TutorTui.Languages;

namespace TutorTui.Commands.Dev;

/// <summary><c>tutor dev</c>: what helps those who write lessons, or work on the tutor itself.</summary>
internal static class DevCommand
{
    public static Command Create(TutorHost host) => new("dev", ToolCommandTexts.Current.Dev)
    {
        NewCommand.Create(), PreviewCommand.Create(host), DevVtCommand.Create(),
    };
}

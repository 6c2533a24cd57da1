using System.CommandLine;
using TutorTui.Composition;

namespace TutorTui.Commands;

internal static class LabShell
{
    public static Command Create(TutorHost host)
    {
        _ = host;
        return new("ssh", "x");
    }
}

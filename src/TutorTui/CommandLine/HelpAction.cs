using System.CommandLine;
using System.CommandLine.Invocation;
using TutorTui.Platform;

namespace TutorTui.CommandLine;

/// <summary>Prints a verb's help.</summary>
internal sealed class HelpAction(IConsole console) : SynchronousCommandLineAction
{
    /// <summary>With a request for help, required arguments may be missing.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        HelpPage.Write(parseResult.CommandResult.Command, output, Width(output, console));
        return ExitCodes.Ok;
    }

    /// <summary>The width of the terminal, or no limit if the output is not one.</summary>
    public static int Width(TextWriter output, IConsole console) => ReferenceEquals(output, console.Out) && !console.IsOutputRedirected
        ? Math.Max(console.Width, HelpPage.MinWidth)
        : int.MaxValue;
}

using System.CommandLine;
using System.CommandLine.Invocation;
using TutorTui.Platform;

namespace TutorTui.CommandLine;

/// <summary>Prints a verb's help.</summary>
internal sealed class HelpAction(IConsole console) : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for help may leave out what the verb needs.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        HelpPage.Write(parseResult.CommandResult.Command, output, Width(output, console));
        return ExitCodes.Ok;
    }

    /// <summary>The columns there are: those of the terminal, or any number where the text goes elsewhere.</summary>
    public static int Width(TextWriter output, IConsole console) => ReferenceEquals(output, console.Out) && !console.IsOutputRedirected
        ? Math.Max(console.Width, HelpPage.MinWidth)
        : int.MaxValue;
}

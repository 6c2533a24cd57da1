using System.CommandLine;
using System.CommandLine.Invocation;
using TutorTui.Platform;

namespace TutorTui.CommandLine;

/// <summary>Prints a verb's help.</summary>
internal sealed class HelpAction : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for help may leave out what the verb needs.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        HelpPage.Write(parseResult.CommandResult.Command, output, Width(output));
        return ExitCodes.Ok;
    }

    /// <summary>The columns there are: those of the terminal, or any number where the text goes elsewhere.</summary>
    public static int Width(TextWriter output) => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected
        ? Math.Max(Console.WindowWidth, HelpPage.MinWidth)
        : int.MaxValue;
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TutorTui.CommandLine;

/// <summary>The usual help, and below it examples; for the program itself also what its exit status means.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var status = usual.Invoke(parseResult);
        var writer = parseResult.InvocationConfiguration.Output;
        var path = Examples.PathOf(parseResult.CommandResult.Command);
        var examples = Examples.Of(path);
        if (!examples.IsEmpty)
        {
            writer.WriteLine("Examples:");
            foreach (var example in examples)
            {
                writer.WriteLine($"  {example.Line,-40} {example.Meaning}");
            }

            writer.WriteLine();
        }

        if (path.Length == 0)
        {
            writer.WriteLine("Exit status:");
            foreach (var (code, meaning) in ExitCodes.All)
            {
                writer.WriteLine($"  {code,-4} {meaning}");
            }

            writer.WriteLine();
        }

        return status;
    }
}

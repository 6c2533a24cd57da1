using System.CommandLine.Invocation;
using TutorTui.Composition;
using TutorTui.Core.Languages;
using TutorTui.Platform;

namespace TutorTui.CommandLine;

/// <summary>One call of the program: reads its words and does what they say.</summary>
internal static class CommandLineApp
{
    public static async Task<int> RunAsync(TutorHost host, IReadOnlyList<string> words, CancellationToken token = default)
    {
        host.Settings.LanguageOption = LanguageOption.In(words) ?? host.Settings.LanguageOption;
        Language.Of(host.Settings.Language).Use();
        var parsed = CommandTree.Create(host).Parse(words);
        host.IsPlain |= CommandTree.IsPlain(parsed);
        if (parsed.Action is ParseErrorAction)
        {
            return UsageErrors.Report(parsed, host.Settings.HasColor && !Console.IsErrorRedirected);
        }

        using var authors = CommandTree.IsForAuthors(parsed) && parsed.Action is not HelpAction ? Language.English.UseInScope() : null;
        var exitCode = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false }, token);
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
    }
}

using System.CommandLine;
using System.CommandLine.Invocation;
using Microsoft.Extensions.Logging;
using TutorTui.Core.Languages;
using TutorTui.Logging;
using TutorTui.Platform;
using TutorTui.Settings;

namespace TutorTui.CommandLine;

/// <summary>Parses the program's arguments, and runs the verb.</summary>
internal sealed class CommandLineApp(CommandTree tree, UserSettings settings, LogFile log, IConsole console, TimeProvider clock)
{
    private readonly ILogger _logger = log.CreateLogger("TutorTui.CommandLine");

    /// <summary>Runs a verb; may be called again, for another one.</summary>
    /// <returns>The exit status.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> words, CancellationToken token = default)
    {
        settings.LanguageOption = LanguageOption.In(words) ?? settings.LanguageOption;
        Language.Of(settings.Language).Use();
        var parsed = tree.Create().Parse(words);
        parsed.InvocationConfiguration.Output = console.Out;
        parsed.InvocationConfiguration.Error = console.Error;
        parsed.InvocationConfiguration.EnableDefaultExceptionHandler = false;
        settings.PlainOption |= CommandTree.IsPlain(parsed);
        if (CommandTree.IsVerbose(parsed))
        {
            log.Level = LogLevel.Debug;
        }

        if (parsed.Action is ParseErrorAction)
        {
            return UsageErrors.Report(parsed, console, settings.HasColor && !console.IsErrorRedirected);
        }

        using var authors = CommandTree.IsForAuthors(parsed) && parsed.Action is not HelpAction ? Language.English.UseInScope() : null;
        return await InvokeAsync(parsed, token);
    }

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken token)
    {
        var verb = Examples.PathOf(parsed.CommandResult.Command);
        var started = clock.GetTimestamp();
        Log.VerbBegins(_logger, verb);
        var exitCode = await parsed.InvokeAsync(parsed.InvocationConfiguration, token);
        exitCode = parsed.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
        var elapsed = clock.GetElapsedTime(started);
        Log.VerbEnded(_logger, verb, exitCode, elapsed);
        return exitCode;
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Linting;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Authors;

/// <summary><c>tutor lint</c>: says what is wrong with lessons. Needs no lab.</summary>
internal sealed class LintCommand(ContentFolders folders, IConsole console)
{
    public static Command Create(Func<LintCommand> verb)
    {
        var directory = new Argument<string?>("folder")
        {
            Description = "A course, or a folder of courses; the tutor's own when it is left out",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Print what was found as JSON" };
        var command = new Command("lint", ToolCommandTexts.Current.Lint) { directory, json };
        command.SetAction(parsed => verb().Run(parsed.GetValue(directory), parsed.GetValue(json)));
        return command;
    }

    public int Run(string? directory, bool isJson)
    {
        var found = folders.Find(directory);
        ImmutableArray<Diagnostic> diagnostics = found.TryGet(out var directories)
            ? CourseLinter.Lint(directories)
            : found.Error!.Diagnostics;
        console.Out.Write(isJson ? DiagnosticsJson.Write(diagnostics) : DiagnosticLines.Write(diagnostics));
        return diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error) ? ExitCodes.ContentInvalid : ExitCodes.Ok;
    }
}

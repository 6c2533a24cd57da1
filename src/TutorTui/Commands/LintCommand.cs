using System.Collections.Immutable;
using System.CommandLine;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Linting;
using TutorTui.Content.Loading;
using TutorTui.Languages;
using TutorTui.Output;

namespace TutorTui.Commands;

/// <summary><c>tutor lint</c>: says what is wrong with lessons. Needs no lab.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var directory = new Argument<string?>("folder")
        {
            Description = "A course, or a folder of courses; the tutor's own when it is left out",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Print what was found as JSON" };
        var command = new Command("lint", ToolCommandTexts.Current.Lint) { directory, json };
        command.SetAction(parsed => Run(parsed.GetValue(directory), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string? directory, bool isJson)
    {
        var found = ContentLocator.Find(
            directory ?? Environment.GetEnvironmentVariable(ContentLocator.Variable), AppContext.BaseDirectory);
        ImmutableArray<Diagnostic> diagnostics = found.TryGet(out var directories)
            ? CourseLinter.Lint(directories)
            : found.Error!.Diagnostics;
        Console.Write(isJson ? DiagnosticLines.Json(diagnostics) : DiagnosticLines.Write(diagnostics));
        return diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error) ? ExitCodes.ContentInvalid : ExitCodes.Ok;
    }
}

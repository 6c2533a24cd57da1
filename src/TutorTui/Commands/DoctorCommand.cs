using System.Collections.Immutable;
using System.CommandLine;
using System.Runtime.CompilerServices;
using TutorTui.Composition;
using TutorTui.Content;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;
using TutorTui.Lab.Diagnosis;
using TutorTui.Languages;
using TutorTui.Output;

namespace TutorTui.Commands;

/// <summary><c>tutor doctor</c>: says what works here, what does not, and what to do about it.</summary>
internal static class DoctorCommand
{
    private static DoctorTexts Texts => DoctorTexts.Current;

    public static Command Create(TutorHost host)
    {
        var json = new Option<bool>("--json") { Description = ToolCommandTexts.Current.DoctorJson };
        var command = new Command("doctor", ToolCommandTexts.Current.Doctor) { json };
        command.SetAction((parsed, token) => RunAsync(host, parsed.GetValue(json), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, bool isJson, CancellationToken token)
    {
        // The subjects are keys for programs, and not to change with the language.
        using var language = isJson ? Language.English.SpeakHere() : null;
        using var doctor = new LabDoctor(host.LabOptions, host.Clock);
        ImmutableArray<Finding> findings =
        [
            .. await doctor.ExamineAsync(token),
            await LabAsync(host, token),
            DescribeProgram(),
            ReadContent(),
            await ProgressAsync(host, token),
            DescribeTerminal(),
        ];
        Console.Write(isJson ? FindingLines.Json(findings) : FindingLines.Write(findings));
        return findings.Any(finding => finding.Kind is FindingKind.Problem) ? ExitCodes.Unreachable : ExitCodes.Ok;
    }

    private static async Task<Finding> LabAsync(TutorHost host, CancellationToken token)
    {
        var status = await host.Lab.GetStatusAsync(token);
        if (status.Error is { } error)
        {
            return new(Texts.Lab, FindingKind.Problem, error.What, error.Remedies.FirstOrDefault() ?? error.Why);
        }

        if (status.Value.Access is not { } access)
        {
            return new(Texts.Lab, FindingKind.Note, Texts.LabNotUp, "tutor lab up");
        }

        return access.Traits.StandInImages.IsEmpty
            ? new(Texts.Lab, FindingKind.Good, Texts.LabUp(access.Machines.Length))
            : new(Texts.Lab, FindingKind.Note, Texts.LabUpWithStandIns(access.Traits.StandInImages), Texts.StandInsSuffice);
    }

    private static Finding DescribeProgram() => RuntimeFeature.IsDynamicCodeSupported
        ? new(Texts.Program, FindingKind.Note, Texts.CompiledWhileRunning, Texts.NativeIsMade)
        : new(Texts.Program, FindingKind.Good, Texts.Native(AppContext.BaseDirectory));

    private static Finding ReadContent()
    {
        var found = ContentLocator.Find(Environment.GetEnvironmentVariable(ContentLocator.Variable), AppContext.BaseDirectory);
        var loaded = found.TryGet(out var directories) ? LibraryLoader.Load(directories) : found.Error!;
        return loaded.TryGet(out var library)
            ? new(Texts.Course, FindingKind.Good, Texts.Lessons(library.Lessons.Length, directories))
            : new(Texts.Course, FindingKind.Problem, loaded.Error!.Diagnostics[0].ToString(), Texts.LintShowsAll);
    }

    private static async Task<Finding> ProgressAsync(TutorHost host, CancellationToken token)
    {
        var read = await host.Progress.ReadAsync(default, token);
        return read.Error is { } error
            ? new(Texts.Progress, FindingKind.Problem, error.Message, Texts.CheckFolder(host.Paths.Data))
            : new(Texts.Progress, FindingKind.Good, Texts.ProgressKept(host.Paths.Data, host.Faults.Path));
    }

    private static Finding DescribeTerminal()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            return new(Texts.Screen, FindingKind.Note, Texts.NoTerminal, Texts.OnlyScreenNeedsOne);
        }

        var size = $"{Console.WindowWidth}x{Console.WindowHeight}, TERM={Environment.GetEnvironmentVariable("TERM")}";
        var locale = Environment.GetEnvironmentVariable("LC_ALL") is { Length: > 0 } all
            ? all
            : Environment.GetEnvironmentVariable("LC_CTYPE") is { Length: > 0 } type ? type : Environment.GetEnvironmentVariable("LANG");
        return locale?.Contains("UTF", StringComparison.OrdinalIgnoreCase) != true
            ? new(Texts.Screen, FindingKind.Note, Texts.TerminalWithLocale(size, locale), Texts.SetUtf8)
            : new(Texts.Screen, Console.WindowWidth < 80 || Console.WindowHeight < 24 ? FindingKind.Note : FindingKind.Good, Texts.Terminal(size, locale));
    }
}

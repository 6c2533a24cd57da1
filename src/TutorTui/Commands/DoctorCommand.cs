using System.Collections.Immutable;
using System.CommandLine;
using System.Runtime.CompilerServices;
using TutorTui.Composition;
using TutorTui.Content;
using TutorTui.Core.Labs;
using TutorTui.Lab.Diagnosis;
using TutorTui.Languages;
using TutorTui.Output;

namespace TutorTui.Commands;

/// <summary><c>tutor doctor</c>: says what works here, what does not, and what to do about it.</summary>
internal static class DoctorCommand
{
    public static Command Create(TutorHost host)
    {
        var json = new Option<bool>("--json") { Description = ToolCommandTexts.Current.DoctorJson };
        var command = new Command("doctor", ToolCommandTexts.Current.Doctor) { json };
        command.SetAction((parsed, token) => RunAsync(host, parsed.GetValue(json), token));
        return command;
    }

    private static async Task<int> RunAsync(TutorHost host, bool isJson, CancellationToken token)
    {
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
            return new("Lab", FindingKind.Problem, error.What, error.Remedies.FirstOrDefault() ?? error.Why);
        }

        if (status.Value.Access is not { } access)
        {
            return new("Lab", FindingKind.Note, DoctorTexts.Current.LabNotUp, "tutor lab up");
        }

        return access.Traits.StandInImages.IsEmpty
            ? new("Lab", FindingKind.Good, DoctorTexts.Current.LabUp(access.Machines.Length))
            : new("Lab", FindingKind.Note, DoctorTexts.Current.LabUpWithStandIns(access.Traits.StandInImages), DoctorTexts.Current.StandInsSuffice);
    }

    private static Finding DescribeProgram() => RuntimeFeature.IsDynamicCodeSupported
        ? new("Program", FindingKind.Note, DoctorTexts.Current.CompiledWhileRunning, DoctorTexts.Current.NativeIsMade)
        : new("Program", FindingKind.Good, DoctorTexts.Current.Native(AppContext.BaseDirectory));

    private static Finding ReadContent()
    {
        var found = ContentLocator.Find(Environment.GetEnvironmentVariable(ContentLocator.Variable), AppContext.BaseDirectory);
        var loaded = found.TryGet(out var directories) ? LibraryLoader.Load(directories) : found.Error!;
        return loaded.TryGet(out var library)
            ? new("Lessons", FindingKind.Good, DoctorTexts.Current.Lessons(library.Lessons.Length, directories))
            : new("Lessons", FindingKind.Problem, loaded.Error!.Diagnostics[0].ToString(), DoctorTexts.Current.LintShowsAll);
    }

    private static async Task<Finding> ProgressAsync(TutorHost host, CancellationToken token)
    {
        var read = await host.Progress.ReadAsync(default, token);
        return read.Error is { } error
            ? new("Progress", FindingKind.Problem, error.Message, DoctorTexts.Current.CheckFolder(host.Paths.Data))
            : new("Progress", FindingKind.Good, DoctorTexts.Current.ProgressKept(host.Paths.Data, host.Faults.Path));
    }

    private static Finding DescribeTerminal()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            return new("Terminal", FindingKind.Note, DoctorTexts.Current.NoTerminal, DoctorTexts.Current.OnlyScreenNeedsOne);
        }

        var size = $"{Console.WindowWidth}x{Console.WindowHeight}, TERM={Environment.GetEnvironmentVariable("TERM")}";
        var locale = Environment.GetEnvironmentVariable("LC_ALL") is { Length: > 0 } all
            ? all
            : Environment.GetEnvironmentVariable("LC_CTYPE") is { Length: > 0 } type ? type : Environment.GetEnvironmentVariable("LANG");
        return locale?.Contains("UTF", StringComparison.OrdinalIgnoreCase) != true
            ? new("Terminal", FindingKind.Note, DoctorTexts.Current.TerminalWithLocale(size, locale), DoctorTexts.Current.SetUtf8)
            : new("Terminal", Console.WindowWidth < 80 || Console.WindowHeight < 24 ? FindingKind.Note : FindingKind.Good, DoctorTexts.Current.Terminal(size, locale));
    }
}

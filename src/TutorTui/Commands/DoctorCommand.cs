using System.Collections.Immutable;
using System.CommandLine;
using System.Runtime.CompilerServices;
using TutorTui.Composition;
using TutorTui.Content.Loading;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;
using TutorTui.Lab.Doctor;
using TutorTui.Languages;
using TutorTui.Output;

namespace TutorTui.Commands;

/// <summary><c>tutor doctor</c>: says what works here, what does not, and what to do about it.</summary>
internal static class DoctorCommand
{
    private static DoctorOutputTexts Texts => DoctorOutputTexts.Current;

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
        using var language = isJson ? Language.English.UseInScope() : null;
        using var doctor = new LabDoctor(host.LabOptions, host.Clock);
        ImmutableArray<Diagnosis> diagnosiss =
        [
            .. await doctor.ExamineAsync(token),
            await LabAsync(host, token),
            DescribeProgram(),
            ReadContent(),
            await ProgressAsync(host, token),
            DescribeTerminal(),
        ];
        Console.Write(isJson ? DiagnosisLines.Json(diagnosiss) : DiagnosisLines.Write(diagnosiss));
        return diagnosiss.Any(diagnosis => diagnosis.Kind is DiagnosisKind.Problem) ? ExitCodes.Unreachable : ExitCodes.Ok;
    }

    private static async Task<Diagnosis> LabAsync(TutorHost host, CancellationToken token)
    {
        var status = await host.Lab.GetStatusAsync(token);
        if (status.Error is { } error)
        {
            return new(Texts.Lab, DiagnosisKind.Problem, error.What, error.Remedies.FirstOrDefault() ?? error.Why);
        }

        if (status.Value.Access is not { } access)
        {
            return new(Texts.Lab, DiagnosisKind.Note, Texts.LabNotUp, "tutor lab up");
        }

        return access.Traits.StandInImages.IsEmpty
            ? new(Texts.Lab, DiagnosisKind.Good, Texts.LabUp(access.Machines.Length))
            : new(Texts.Lab, DiagnosisKind.Note, Texts.LabUpWithStandIns(access.Traits.StandInImages), Texts.StandInsSuffice);
    }

    private static Diagnosis DescribeProgram() => RuntimeFeature.IsDynamicCodeSupported
        ? new(Texts.Program, DiagnosisKind.Note, Texts.CompiledWhileRunning, Texts.NativeIsMade)
        : new(Texts.Program, DiagnosisKind.Good, Texts.Native(AppContext.BaseDirectory));

    private static Diagnosis ReadContent()
    {
        var found = ContentLocator.Find(Environment.GetEnvironmentVariable(ContentLocator.Variable), AppContext.BaseDirectory);
        var loaded = found.TryGet(out var directories) ? LibraryLoader.Load(directories) : found.Error!;
        return loaded.TryGet(out var library)
            ? new(Texts.Course, DiagnosisKind.Good, Texts.Lessons(library.Lessons.Length, directories))
            : new(Texts.Course, DiagnosisKind.Problem, loaded.Error!.Diagnostics[0].ToString(), Texts.LintShowsAll);
    }

    private static async Task<Diagnosis> ProgressAsync(TutorHost host, CancellationToken token)
    {
        var read = await host.Progress.ReadAsync(default, token);
        return read.Error is { } error
            ? new(Texts.Progress, DiagnosisKind.Problem, error.Message, Texts.CheckFolder(host.Paths.Data))
            : new(Texts.Progress, DiagnosisKind.Good, Texts.ProgressKept(host.Paths.Data, host.Faults.Path));
    }

    private static Diagnosis DescribeTerminal()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            return new(Texts.Screen, DiagnosisKind.Note, Texts.NoTerminal, Texts.OnlyScreenNeedsOne);
        }

        var size = $"{Console.WindowWidth}x{Console.WindowHeight}, TERM={Environment.GetEnvironmentVariable("TERM")}";
        var locale = Environment.GetEnvironmentVariable("LC_ALL") is { Length: > 0 } all
            ? all
            : Environment.GetEnvironmentVariable("LC_CTYPE") is { Length: > 0 } type ? type : Environment.GetEnvironmentVariable("LANG");
        return locale?.Contains("UTF", StringComparison.OrdinalIgnoreCase) != true
            ? new(Texts.Screen, DiagnosisKind.Note, Texts.TerminalWithLocale(size, locale), Texts.SetUtf8)
            : new(Texts.Screen, Console.WindowWidth < 80 || Console.WindowHeight < 24 ? DiagnosisKind.Note : DiagnosisKind.Good, Texts.Terminal(size, locale));
    }
}

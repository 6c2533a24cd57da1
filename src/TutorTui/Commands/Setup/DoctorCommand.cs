using System.Collections.Immutable;
using System.CommandLine;
using System.Runtime.CompilerServices;
using TutorTui.Content.Loading;
using TutorTui.Core.Labs;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;
using TutorTui.Core.Progress;
using TutorTui.Courses;
using TutorTui.Languages;
using TutorTui.Logging;
using TutorTui.Output.Json;
using TutorTui.Output.Text;
using TutorTui.Platform;

namespace TutorTui.Commands.Setup;

/// <summary><c>tutor doctor</c>: says what works here, what does not, and what to do about it.</summary>
internal sealed class DoctorCommand(
    Func<CancellationToken, Task<ImmutableArray<Diagnosis>>> examineHostAsync,
    ILab lab,
    ContentFolders folders,
    IProgressStore store,
    TutorPaths paths,
    LogFile log,
    IEnvironment environment,
    IConsole console)
{
    private static DoctorOutputTexts Texts => DoctorOutputTexts.Current;

    public static Command Create(Func<DoctorCommand> verb)
    {
        var json = new Option<bool>("--json") { Description = ToolCommandTexts.Current.DoctorJson };
        var command = new Command("doctor", ToolCommandTexts.Current.Doctor) { json };
        command.SetAction((parsed, token) => verb().RunAsync(parsed.GetValue(json), token));
        return command;
    }

    public async Task<int> RunAsync(bool isJson, CancellationToken token)
    {
        // The subjects are keys for programs, and not to change with the language.
        using var language = isJson ? Language.English.UseInScope() : null;
        ImmutableArray<Diagnosis> diagnoses =
        [
            .. await examineHostAsync(token),
            await LabAsync(token),
            DescribeProgram(),
            ReadContent(),
            await ProgressAsync(token),
            DescribeTerminal(),
        ];
        console.Out.Write(isJson ? DiagnosesJson.Write(diagnoses) : DiagnosisLines.Write(diagnoses));
        return diagnoses.Any(diagnosis => diagnosis.Kind is DiagnosisKind.Problem) ? ExitCodes.Unreachable : ExitCodes.Ok;
    }

    private async Task<Diagnosis> LabAsync(CancellationToken token)
    {
        var status = await lab.GetStatusAsync(token);
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

    private Diagnosis ReadContent()
    {
        var found = folders.Find();
        var loaded = found.TryGet(out var directories) ? LibraryLoader.Load(directories) : found.Error!;
        return loaded.TryGet(out var library)
            ? new(Texts.Course, DiagnosisKind.Good, Texts.Lessons(library.Lessons.Length, directories))
            : new(Texts.Course, DiagnosisKind.Problem, loaded.Error!.Diagnostics[0].ToString(), Texts.LintShowsAll);
    }

    private async Task<Diagnosis> ProgressAsync(CancellationToken token)
    {
        var read = await store.ReadAsync(default, token);
        return read.Error is { } error
            ? new(Texts.Progress, DiagnosisKind.Problem, error.Message, Texts.CheckFolder(paths.Data))
            : new(Texts.Progress, DiagnosisKind.Good, Texts.ProgressKept(paths.Data, log.Path));
    }

    private Diagnosis DescribeTerminal()
    {
        if (!console.IsInteractive)
        {
            return new(Texts.Screen, DiagnosisKind.Note, Texts.NoTerminal, Texts.OnlyScreenNeedsOne);
        }

        var size = $"{console.Width}x{console.Height}, TERM={environment.Get("TERM")}";
        var locale = environment.Get("LC_ALL") is { Length: > 0 } all
            ? all
            : environment.Get("LC_CTYPE") is { Length: > 0 } type ? type : environment.Get("LANG");
        return locale?.Contains("UTF", StringComparison.OrdinalIgnoreCase) != true
            ? new(Texts.Screen, DiagnosisKind.Note, Texts.TerminalWithLocale(size, locale), Texts.SetUtf8)
            : new(Texts.Screen, console.Width < 80 || console.Height < 24 ? DiagnosisKind.Note : DiagnosisKind.Good, Texts.Terminal(size, locale));
    }
}

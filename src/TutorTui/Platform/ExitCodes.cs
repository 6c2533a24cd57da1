using TutorTui.Languages;

namespace TutorTui.Platform;

/// <summary>The program's exit codes.</summary>
internal static class ExitCodes
{
    /// <summary>All exit codes, for the help and the manual page.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All =>
    [
        (Ok, HelpTexts.Current.Fine),
        (NotPassed, HelpTexts.Current.NotPassed),
        (Usage, HelpTexts.Current.WrongUsage),
        (Unreachable, HelpTexts.Current.Unreachable),
        (ContentInvalid, HelpTexts.Current.ContentInvalid),
        (Fault, HelpTexts.Current.OwnFault),
        (Interrupted, HelpTexts.Current.Interrupted),
    ];

    public const int Ok = 0;

    /// <summary>Not every check passed.</summary>
    public const int NotPassed = 1;

    /// <summary>The command line is wrong, or there is no terminal for the full screen.</summary>
    public const int Usage = 2;

    /// <summary>The lab or an engine cannot be reached or made.</summary>
    public const int Unreachable = 3;

    /// <summary>A lesson has errors.</summary>
    public const int ContentInvalid = 5;

    /// <summary>A bug of ours; <c>EX_SOFTWARE</c> of sysexits.h.</summary>
    public const int Fault = 70;

    /// <summary>Stopped with Ctrl-C: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}

using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Requests;

/// <summary>Why a request did not show what is wanted.</summary>
internal abstract class RequestTexts
{
    public static RequestTexts Current => LanguageTable<RequestTexts>.Current;

    public abstract string NotInstalled(string program);

    public abstract string AskedForHeaders(string option);

    public abstract string SavedToFile(string file, string instead);

    public abstract string ThrownAway { get; }

    public abstract string HidesAnswers(string option);

    public abstract string AskedEncrypted { get; }

    public abstract string OtherPort(int asked, int wanted);

    public abstract string OtherAnswer(string? status);

    /// <summary>The output went to another program, which may have left out what is wanted.</summary>
    public abstract string Filtered { get; }

    /// <summary>The network is in order now, and the command was run once.</summary>
    public abstract string RunAgain { get; }
}

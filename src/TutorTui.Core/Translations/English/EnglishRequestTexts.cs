using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Requests;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishRequestTexts : RequestTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<RequestTexts>.Add(Language.English, new EnglishRequestTexts());

    public override string NotInstalled(string program) => program is "ping"
        ? "There is no ping here."
        : $"There is no {program} here: use {(program is "curl" ? "wget -qO-" : "curl")} instead.";

    public override string AskedForHeaders(string option) => $"With `{option}` it asks for the headers only, not for the page: leave `{option}` out.";

    public override string SavedToFile(string file, string instead) =>
        $"It saved the page in the file {file} instead of showing it (`{instead}` shows the file). Ask with `curl` or `wget -qO-` to see the page here.";

    public override string ThrownAway => "It threw the answer away (/dev/null): leave that out.";

    public override string HidesAnswers(string option) => $"With `{option}` it does not show the single answers: leave `{option}` out.";

    public override string AskedEncrypted => "It asked by https, but this server speaks plain http: use http:// instead.";

    public override string OtherPort(int asked, int wanted) => $"It asked port {asked}; this is about port {wanted}.";

    public override string OtherAnswer(string? status) => status is null
        ? "It was answered, so the network is in order; but the answer is another page."
        : $"It was answered with {status}, so the network is in order; but the answer is another page.";

    public override string Filtered => "Only what came through the pipe was shown: run it without the `|`.";

    public override string RunAgain => "Run it again.";
}

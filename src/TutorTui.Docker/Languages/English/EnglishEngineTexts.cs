using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Docker.Languages.English;

internal sealed class EnglishEngineTexts : EngineTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<EngineTexts>.Add(Language.English, new EnglishEngineTexts());

    public override string Refused(MachineName machine, int status, string answer) =>
        $"{machine}'s Docker Engine refused ({status}): {answer}";

    public override string TimedOut(MachineName machine, TimeSpan patience, string fault) =>
        $"{machine}'s Docker Engine did not answer within {patience.TotalSeconds:0} seconds ({fault}).";

    public override string Unreachable(MachineName machine, string why) =>
        $"{machine}'s Docker Engine cannot be reached: {why}. `tutor lab status` shows how the lab stands.";
}

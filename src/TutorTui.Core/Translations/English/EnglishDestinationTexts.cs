using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishDestinationTexts : DestinationTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<DestinationTexts>.Add(Language.English, new EnglishDestinationTexts());

    public override string AnswersUnit => "answers";

    public override string OwnAddress(string container, int port) => $"{container}'s own address, port {port}";

    public override string MachinePort(int port) => $"port {port} of the machine";
}

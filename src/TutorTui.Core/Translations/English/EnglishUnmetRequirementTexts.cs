using System.Runtime.CompilerServices;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishUnmetRequirementTexts : UnmetRequirementTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<UnmetRequirementTexts>.Add(Language.English, new EnglishUnmetRequirementTexts());

    public override (string Lacking, string Instead) LittleMemory => (
        "This computer has little memory for two machines.",
        "Close other programs; the machines may be slow.");

    public override (string Lacking, string Instead) NoMacvlan => (
        "The kernel of this computer has no macvlan.",
        "Read the steps with macvlan, and go on without them with x. On another computer, or a kernel with the module macvlan, they can be done.");

    public override (string Lacking, string Instead) NoVirtualIpBalancing => (
        "The kernel of this computer does not balance a service's virtual address (IP_VS).",
        "A service's own name is found, but does not answer. Use tasks.NAME in its place: the checks take both.");

    public override (string Lacking, string Instead) NoInternet => (
        "This computer does not reach the internet.",
        "The lab answers for 8.8.8.8 in its place, and has all images.");

    public override (string Lacking, string Instead) NoPlugin => (
        "The lab's network plugin cannot be built here: the .NET SDK is missing.",
        "Install the .NET SDK 10, then type `tutor lab up`.");
}

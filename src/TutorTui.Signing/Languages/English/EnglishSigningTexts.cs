using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Signing.Languages.English;

internal sealed class EnglishSigningTexts : SigningTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<SigningTexts>.Add(Language.English, new EnglishSigningTexts());

    public override string NoKey(string path) => $"{path} is no key of the tutor's. Move it away, and a new one is made.";
}

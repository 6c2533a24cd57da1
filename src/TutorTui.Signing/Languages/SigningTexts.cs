using TutorTui.Core.Languages;

namespace TutorTui.Signing.Languages;

/// <summary>Texts on why a result cannot be signed.</summary>
internal abstract class SigningTexts
{
    public static SigningTexts Current => LanguageTable<SigningTexts>.Current;

    public abstract string NoKey(string path);
}

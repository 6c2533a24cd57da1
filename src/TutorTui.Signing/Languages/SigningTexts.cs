using TutorTui.Core.Languages;
using TutorTui.Signing.Languages.Chinese;
using TutorTui.Signing.Languages.English;

namespace TutorTui.Signing.Languages;

/// <summary>Why a result cannot be signed.</summary>
internal abstract class SigningTexts
{
    private static readonly LanguageTable<SigningTexts> Table = new(new EnglishSigningTexts(), new ChineseSigningTexts());

    public static SigningTexts Current => Table.Current;

    public abstract string NoKey(string path);
}

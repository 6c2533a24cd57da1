using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Signing.Languages.Chinese;

internal sealed class ChineseSigningTexts : SigningTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<SigningTexts>.Add(Language.Chinese, new ChineseSigningTexts());

    public override string NoKey(string path) => $"{path} 不是本教程的密钥。把它移走，就会生成一个新的。";
}

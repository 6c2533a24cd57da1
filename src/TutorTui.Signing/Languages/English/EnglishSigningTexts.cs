namespace TutorTui.Signing.Languages.English;

internal sealed class EnglishSigningTexts : SigningTexts
{
    public override string NoKey(string path) => $"{path} is no key of the tutor's. Move it away, and a new one is made.";
}

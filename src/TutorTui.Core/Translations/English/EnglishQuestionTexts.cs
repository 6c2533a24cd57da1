using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishQuestionTexts : QuestionTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<QuestionTexts>.Add(Language.English, new EnglishQuestionTexts());

    public override string PressToAnswer(string question) => $"{question} Press a to answer.";

    public override string NoAnswer => "no answer yet";

    public override string Right(string answer) => $"Right: {answer}.";

    public override string Wrong(string answer, string advice) => $"{answer} is not it. {advice}";

    public override string LooksLikeAddress => "An IPv4 address looks like 10.1.1.5.";

    public override string OtherAddress => "It is an address, but not the one asked for.";

    public override string LooksLikeSubnet => "A subnet looks like 10.1.1.0/24: its first address, a slash, and how many bits are fixed.";

    public override string NameOfMachine => "It is the name of a machine.";

    public override string RefreshChecks => "Look again; the command below shows it.";

    public override string RightWord => "the right word";

    public override string ItsAddress => "its IPv4 address";

    public override string Subnet => "the network's subnet";

    public override string Gateway => "the network's gateway";

    public override string Machine => "the machine's name";
}

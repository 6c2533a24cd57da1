using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Answers;

/// <summary>Texts about answers to questions.</summary>
internal abstract class QuestionTexts
{
    public static QuestionTexts Current => LanguageTable<QuestionTexts>.Current;

    public abstract string PressToAnswer(string question);

    public abstract string NoAnswer { get; }

    public abstract string Right(string answer);

    public abstract string Wrong(string answer, string advice);

    public abstract string LooksLikeAddress { get; }

    public abstract string OtherAddress { get; }

    public abstract string LooksLikeSubnet { get; }

    public abstract string NameOfMachine { get; }

    public abstract string RefreshChecks { get; }

    public abstract string RightWord { get; }

    public abstract string ItsAddress { get; }

    public abstract string Subnet { get; }

    public abstract string Gateway { get; }

    public abstract string Machine { get; }
}

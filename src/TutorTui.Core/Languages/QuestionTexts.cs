using TutorTui.Core.Languages.Chinese;
using TutorTui.Core.Languages.English;

namespace TutorTui.Core.Languages;

/// <summary>What is said of the answers to questions.</summary>
internal abstract class QuestionTexts
{
    private static readonly LanguageTable<QuestionTexts> Table = new(new EnglishQuestionTexts(), new ChineseQuestionTexts());

    public static QuestionTexts Current => Table.Current;

    public abstract string PressToAnswer(string question);

    public abstract string NoAnswer { get; }

    public abstract string Right(string answer);

    public abstract string Wrong(string answer, string advice);

    public abstract string LooksLikeAddress { get; }

    public abstract string OtherAddress { get; }

    public abstract string LooksLikeSubnet { get; }

    public abstract string NameOfMachine { get; }

    public abstract string LookAgain { get; }

    public abstract string RightWord { get; }

    public abstract string ItsAddress { get; }

    public abstract string Subnet { get; }

    public abstract string Gateway { get; }

    public abstract string Machine { get; }
}

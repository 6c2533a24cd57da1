using TutorTui.Core.Languages.Chinese;
using TutorTui.Core.Languages.English;

namespace TutorTui.Core.Languages;

/// <summary>What is said about services of a swarm.</summary>
internal abstract class ServiceTexts
{
    private static readonly LanguageTable<ServiceTexts> Table = new(new EnglishServiceTexts(), new ChineseServiceTexts());

    public static ServiceTexts Current => Table.Current;

    public abstract string Runs(string service, int running, int expected);

    public abstract string WantsNoTask(string service);
}

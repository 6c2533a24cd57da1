using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Destinations;

/// <summary>What a ping or a request goes to, in words.</summary>
internal abstract class DestinationTexts
{
    public static DestinationTexts Current => LanguageTable<DestinationTexts>.Current;

    /// <summary>Counted while names and routes spread.</summary>
    public abstract string AnswersUnit { get; }

    public abstract string OwnAddress(string container, int port);

    public abstract string MachinePort(int port);
}

using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Destinations;

/// <summary>Texts about the targets of pings and requests.</summary>
internal abstract class DestinationTexts
{
    public static DestinationTexts Current => LanguageTable<DestinationTexts>.Current;

    /// <summary>The unit that is counted while names and routes spread.</summary>
    public abstract string AnswersUnit { get; }

    public abstract string OwnAddress(string container, int port);

    public abstract string MachinePort(int port);
}

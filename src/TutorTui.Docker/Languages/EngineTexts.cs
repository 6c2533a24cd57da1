using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Docker.Languages;

/// <summary>Why a Docker Engine could not be asked.</summary>
internal abstract class EngineTexts
{
    public static EngineTexts Current => LanguageTable<EngineTexts>.Current;

    public abstract string Refused(MachineName machine, int status, string answer);

    public abstract string TimedOut(MachineName machine, TimeSpan patience, string fault);

    /// <summary>No connection to the engine.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="why">The cause, without a full stop.</param>
    public abstract string Unreachable(MachineName machine, string why);
}

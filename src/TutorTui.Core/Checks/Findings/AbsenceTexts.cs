using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Findings;

/// <summary>Texts about objects that should not exist.</summary>
internal abstract class AbsenceTexts
{
    public static AbsenceTexts Current => LanguageTable<AbsenceTexts>.Current;

    /// <summary>The object that should not exist, to be placed in the sentences below; null if any name matches.</summary>
    public abstract string Network(string? name);

    public abstract string Service(string name);

    public abstract string Container(string? name);

    public abstract string Image(string name);

    public abstract string Volume(string? name);

    public abstract string Plugin(string name);

    public abstract string StillThere(string what);

    public abstract string Gone(string what);

    public abstract string WantedGone(string what);

    public abstract string SeenStill { get; }

    public abstract string SeenGone { get; }

    public abstract string StillStopping(string service, MachineName machine);

    public abstract string NoContainerLeft { get; }

    public abstract string OneStopping { get; }

    public abstract string WantedStopped(string? container);

    public abstract string Running { get; }

    public abstract string NotRunning { get; }

    public abstract string StillRuns(string container);

    public abstract string RunsNoMore(string? container);
}

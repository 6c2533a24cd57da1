using TutorTui.Core.Languages;

namespace TutorTui.Core.Identifiers;

/// <summary>How to refer to machines without a name of their own.</summary>
internal abstract class MachineTexts
{
    public static MachineTexts Current => LanguageTable<MachineTexts>.Current;

    public abstract string MachineThatRuns(string service);
}

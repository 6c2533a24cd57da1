using TutorTui.Core.Languages;

namespace TutorTui.Lab.Languages;

/// <summary>Texts about a lab's set-up and removal while they run, and the names of its parts.</summary>
internal abstract class LabSetupTexts
{
    public static LabSetupTexts Current => LanguageTable<LabSetupTexts>.Current;

    /// <summary>The title of a wait for another tutor.</summary>
    public abstract string AnotherTutor { get; }

    public abstract string GoesOnThen { get; }

    /// <summary>The title of a step, like the following ones down to <see cref="Images"/>.</summary>
    public abstract string Engine { get; }

    public abstract string BaseSystem { get; }

    public abstract string MachineImage { get; }

    public abstract string RegistryImage { get; }

    public abstract string CourseImages { get; }

    public abstract string NetworkPlugin { get; }

    public abstract string LabRegistry { get; }

    public abstract string Machines { get; }

    public abstract string Containers { get; }

    public abstract string Network { get; }

    public abstract string Images { get; }

    public abstract string ThereAlready { get; }

    public abstract string Starting { get; }

    public abstract string WaitingForBoth { get; }

    public abstract string Ready { get; }

    public abstract string WaitingForApt { get; }

    /// <summary>Another tutor on this computer is making the same cache entry.</summary>
    public abstract string WaitingForOtherBuilder { get; }

    public abstract string ReadingPackageLists { get; }

    public abstract string StartingEngine { get; }

    public abstract string Packing { get; }

    public abstract string Importing { get; }

    public abstract string Compiling { get; }

    public abstract string Pulling(string image);

    public abstract string UsedByAnotherLab(string image);

    public abstract string NothingAnswersAt(string socket);
}

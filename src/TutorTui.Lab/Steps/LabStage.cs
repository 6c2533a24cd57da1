namespace TutorTui.Lab.Steps;

/// <summary>The steps of all operations on a lab.</summary>
internal enum LabStage
{
    Engine,
    BaseSystem,
    MachineImage,
    RegistryImage,
    CourseImages,
    NetworkPlugin,
    LabRegistry,
    Machines,

    /// <summary>Removal begins here.</summary>
    Containers,

    Network,
    Images,
}

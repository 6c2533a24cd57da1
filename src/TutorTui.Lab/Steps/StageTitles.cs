using TutorTui.Lab.Languages;

namespace TutorTui.Lab.Steps;

/// <summary>The titles of stages in the current language.</summary>
internal static class StageTitles
{
    public static string Of(LabStage stage) => stage switch
    {
        LabStage.Engine => LabSetupTexts.Current.Engine,
        LabStage.BaseSystem => LabSetupTexts.Current.BaseSystem,
        LabStage.MachineImage => LabSetupTexts.Current.MachineImage,
        LabStage.RegistryImage => LabSetupTexts.Current.RegistryImage,
        LabStage.CourseImages => LabSetupTexts.Current.CourseImages,
        LabStage.NetworkPlugin => LabSetupTexts.Current.NetworkPlugin,
        LabStage.LabRegistry => LabSetupTexts.Current.LabRegistry,
        LabStage.Machines => LabSetupTexts.Current.Machines,
        LabStage.Containers => LabSetupTexts.Current.Containers,
        LabStage.Network => LabSetupTexts.Current.Network,
        LabStage.Images => LabSetupTexts.Current.Images,
    };
}

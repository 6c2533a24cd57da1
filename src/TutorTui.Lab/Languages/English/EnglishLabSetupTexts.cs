using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Lab.Languages.English;

internal sealed class EnglishLabSetupTexts : LabSetupTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LabSetupTexts>.Add(Language.English, new EnglishLabSetupTexts());

    public override string AnotherTutor => "Another tutor is working on the lab";

    public override string Engine => "Docker Engine";

    public override string BaseSystem => "Base system";

    public override string MachineImage => "Machine image";

    public override string RegistryImage => "Registry image";

    public override string CourseImages => "Course images";

    public override string NetworkPlugin => "Network plugin";

    public override string LabRegistry => "Lab registry";

    public override string Machines => "Machines";

    public override string Containers => "Containers";

    public override string Network => "Network";

    public override string Images => "Images";

    public override string GoesOnThen => "it goes on here when that is done";

    public override string ThereAlready => "there already";

    public override string Starting => "starting";

    public override string WaitingForBoth => "waiting until both answer";

    public override string Ready => "ready";

    public override string WaitingForApt => "waiting for apt";

    public override string WaitingForOtherBuilder => "another tutor is making it; waiting";

    public override string ReadingPackageLists => "reading package lists";

    public override string StartingEngine => "starting dockerd";

    public override string Packing => "packing";

    public override string Importing => "importing";

    public override string Compiling => "compiling";

    public override string Pulling(string image) => $"pulling {image}";

    public override string UsedByAnotherLab(string image) => $"{image} is in use by another lab";

    public override string NothingAnswersAt(string socket) => $"nothing answers at {socket}";
}

namespace TutorTui.EndToEnd;

/// <summary>The lab that all tests here share.</summary>
internal static class OneLab
{
    public static string Name => Environment.GetEnvironmentVariable("TUTOR_LAB") is { Length: > 0 } name ? name : "tutortui";
}

namespace TutorTui.Platform;

/// <summary>The process's own environment; the only reader of environment variables.</summary>
internal sealed class SystemEnvironment : IEnvironment
{
    public string UserName => Environment.UserName;

    public string HomeFolder => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    public string? Get(string variable) => Environment.GetEnvironmentVariable(variable);
}

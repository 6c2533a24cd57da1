namespace TutorTui.Lab.Processes;

/// <summary>A tool that is installed on the learner's computer if it is missing.</summary>
internal enum HostTool
{
    DockerEngine,
    Debootstrap,
    PluginLinker,
}

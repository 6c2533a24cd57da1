namespace TutorTui.Lab.Processes;

/// <summary>What is installed on the learner's computer where it is missing.</summary>
internal enum HostTool
{
    DockerEngine,
    Debootstrap,
    PluginLinker,
}

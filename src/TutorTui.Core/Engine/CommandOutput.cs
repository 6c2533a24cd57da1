namespace TutorTui.Core.Engine;

/// <summary>What a finished command left: exit status and both output streams as text, each cut at 64 KiB.</summary>
public sealed record CommandOutput(int ExitCode, string StandardOutput, string StandardError);

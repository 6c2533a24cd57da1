using Microsoft.Extensions.Logging;

namespace TutorTui.Logging;

/// <summary>How much is logged, as <c>TUTOR_LOG</c> says it.</summary>
internal static class LogLevelName
{
    public const string Variable = "TUTOR_LOG";

    /// <summary>What is logged where nobody says otherwise.</summary>
    public const LogLevel Default = LogLevel.Information;

    /// <summary>The level of a name: <c>debug</c>, <c>information</c>, <c>warning</c> or <c>off</c>; the usual one for everything else.</summary>
    public static LogLevel Parse(string? name) => name?.ToLowerInvariant() switch
    {
        "debug" => LogLevel.Debug,
        "information" => LogLevel.Information,
        "warning" => LogLevel.Warning,
        "off" => LogLevel.None,
        _ => Default,
    };
}

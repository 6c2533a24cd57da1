using Microsoft.Extensions.Logging;

namespace TutorTui.Logging;

/// <summary>Parses how much is logged, as given by <c>TUTOR_LOG</c>.</summary>
internal static class LogLevelName
{
    public const string Variable = "TUTOR_LOG";

    /// <summary>The default level.</summary>
    public const LogLevel Default = LogLevel.Information;

    /// <summary>The level of a name: <c>debug</c>, <c>information</c>, <c>warning</c> or <c>off</c>; the default for everything else.</summary>
    public static LogLevel Parse(string? name) => name?.ToLowerInvariant() switch
    {
        "debug" => LogLevel.Debug,
        "information" => LogLevel.Information,
        "warning" => LogLevel.Warning,
        "off" => LogLevel.None,
        _ => Default,
    };
}

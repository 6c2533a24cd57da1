using Microsoft.Extensions.Logging;

namespace TutorTui.Lab.Logging;

/// <summary>Log messages about the lab's decisions. Never contain keys or tokens.</summary>
internal static partial class Log
{
    /// <summary>The category of all the lab's log lines.</summary>
    public const string Category = "TutorTui.Lab";

    [LoggerMessage(Level = LogLevel.Information, Message = "Stage {Stage} begins.")]
    public static partial void StageBegins(ILogger logger, string stage);

    [LoggerMessage(Level = LogLevel.Information, Message = "Stage {Stage} ends: {State}, {Detail}")]
    public static partial void StageEnds(ILogger logger, string stage, string state, string detail);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Stage {Stage} failed: {Reason}")]
    public static partial void StageFailed(ILogger logger, string stage, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Docker Engine {Version} answers at {Socket}.")]
    public static partial void EngineFound(ILogger logger, string version, string socket);

    [LoggerMessage(Level = LogLevel.Information, Message = "No engine answers at {Socket}: {Reason}")]
    public static partial void EngineAbsent(ILogger logger, string socket, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "There is no dockerd on this computer; the packages {Packages} are installed.")]
    public static partial void EngineInstalled(ILogger logger, string[] packages);

    [LoggerMessage(Level = LogLevel.Information, Message = "dockerd is started by {Starter}.")]
    public static partial void EngineStarted(ILogger logger, string starter);

    [LoggerMessage(Level = LogLevel.Information, Message = "The lab's network {Network} gets the subnet {Subnet}; {Taken} others are taken.")]
    public static partial void SubnetChosen(ILogger logger, string network, System.Net.IPNetwork subnet, int taken);

    [LoggerMessage(Level = LogLevel.Information, Message = "The image {Image} was built from the same recipe {Hash}.")]
    public static partial void ImageFound(ILogger logger, string image, string hash);

    [LoggerMessage(Level = LogLevel.Information, Message = "The image {Image} is built from recipe {Hash}; there is one of recipe '{Former}'.")]
    public static partial void ImageBuilt(ILogger logger, string image, string hash, string former);

    [LoggerMessage(Level = LogLevel.Information, Message = "The course image {Image} comes from {Source}.")]
    public static partial void CourseImageChosen(ILogger logger, string image, string source);

    [LoggerMessage(Level = LogLevel.Information, Message = "A stand-in for the course image {Image} comes from recipe {Recipe}.")]
    public static partial void StandInChosen(ILogger logger, string image, string recipe);

    [LoggerMessage(Level = LogLevel.Information, Message = "Somebody else holds {Path}; it is waited for.")]
    public static partial void LockIsWaitedFor(ILogger logger, string path);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Path} is free and taken.")]
    public static partial void LockIsTaken(ILogger logger, string path);

    [LoggerMessage(Level = LogLevel.Information, Message = "Is there internet: {IsReachable}. Are all containers made: {IsComplete}.")]
    public static partial void LabLookedAt(ILogger logger, bool isReachable, bool isComplete);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The operation on lab {Lab} failed: {What} {Why}")]
    public static partial void OperationFailed(ILogger logger, string lab, string what, string why);
}

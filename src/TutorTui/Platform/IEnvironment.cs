namespace TutorTui.Platform;

/// <summary>The environment that the program was started in.</summary>
internal interface IEnvironment
{
    /// <summary>The login name of the user who started it.</summary>
    string UserName { get; }

    /// <summary>The home folder of the user who started it.</summary>
    string HomeFolder { get; }

    /// <summary>The value of a variable; null where it is not set.</summary>
    string? Get(string variable);
}

namespace TutorTui.Core.Shells;

/// <summary>Why no shell could be opened.</summary>
public enum ShellErrorKind
{
    /// <summary>No connection.</summary>
    Unreachable,

    /// <summary>The machine did not accept our key.</summary>
    AuthenticationFailed,

    /// <summary>The machine's host key is not the one that was pinned when it was made.</summary>
    HostKeyMismatch,
}

/// <summary>An expected failure to open a shell or a connection, in words for the learner.</summary>
public sealed record ShellError(ShellErrorKind Kind, string Message);

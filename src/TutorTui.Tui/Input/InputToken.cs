namespace TutorTui.Tui.Input;

/// <summary>The kinds of pieces of terminal input.</summary>
internal enum InputKind
{
    /// <summary>A key, or one character.</summary>
    Key,

    /// <summary>A mouse report.</summary>
    Mouse,

    /// <summary>The terminal's answer to a query.</summary>
    Reply,

    /// <summary>The answer by which a terminal reports support of the kitty keyboard protocol.</summary>
    KittyReply,

    PasteStart,

    PasteText,

    PasteEnd,
}

/// <summary>One piece of input.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">All of it.</param>
/// <param name="IsEscapeSent">The shell has been given its first byte, an Escape, already.</param>
internal readonly record struct InputToken(InputKind Kind, ReadOnlyMemory<byte> Bytes, bool IsEscapeSent = false);

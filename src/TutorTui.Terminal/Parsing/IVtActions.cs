namespace TutorTui.Terminal.Parsing;

/// <summary>The actions that the parser reports, in the terms of Paul Williams' state diagram of DEC terminals.</summary>
internal interface IVtActions
{
    /// <summary>Printable ASCII, 0x20 to 0x7e.</summary>
    void PrintAscii(ReadOnlySpan<byte> text);

    /// <summary>One character beyond ASCII; U+FFFD for malformed UTF-8.</summary>
    void Print(int codePoint);

    /// <summary>A C0 control character.</summary>
    void Execute(byte control);

    /// <summary>An escape sequence that is neither a control sequence nor a control string: <c>ESC I… F</c>.</summary>
    void EscapeDispatch(byte intermediate, byte final);

    /// <summary>A control sequence: <c>CSI P… I… F</c> (ECMA-48 5.4).</summary>
    void ControlDispatch(in ControlSequence sequence);

    /// <summary>An operating system command's text, without its frame (ECMA-48 8.3.89).</summary>
    /// <param name="text">The bytes between the frame.</param>
    /// <param name="endsWithBell">It ended with BEL instead of ST; an answer must end in the same way.</param>
    void CommandDispatch(ReadOnlySpan<byte> text, bool endsWithBell);

    /// <summary>A device control string, without its frame (ECMA-48 8.3.27).</summary>
    void DeviceStringDispatch(ReadOnlySpan<byte> text);
}

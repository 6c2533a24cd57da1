using System.Text;

namespace TutorTui.Terminal.Parsing;

/// <summary>What the parser tells its owner, in the terms of Paul Williams' state diagram of DEC terminals.</summary>
internal interface IVtActions
{
    /// <summary>A character to show.</summary>
    void Print(Rune rune);

    /// <summary>A C0 control character.</summary>
    void Execute(byte control);

    /// <summary>An escape sequence that is neither control sequence nor string: <c>ESC I… F</c>.</summary>
    void EscapeDispatch(byte intermediate, byte final);

    /// <summary>A control sequence: <c>CSI P… I… F</c> (ECMA-48 5.4).</summary>
    void ControlDispatch(in ControlSequence sequence);

    /// <summary>An operating system command's text, without its frame (ECMA-48 8.3.89).</summary>
    void CommandDispatch(ReadOnlySpan<byte> text);
}

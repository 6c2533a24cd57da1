using System.Text;

namespace TutorTui.Tui.App;

/// <summary>The clipboard of the learner's own terminal, by OSC 52 (xterm, ctlseqs: Manipulate Selection Data).</summary>
internal static class TerminalClipboard
{
    /// <summary>Terminals limit the length; once encoded, this fits into the smallest limit in use.</summary>
    public const int MaxBytes = 54_000;

    /// <summary>The sequence that puts a text there. It is base64: nothing in the text can act on the terminal.</summary>
    public static string Encode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var length = Math.Min(bytes.Length, MaxBytes);
        while (length < bytes.Length && (bytes[length] & 0xc0) == 0x80)
        {
            length--;
        }

        return $"\e]52;c;{Convert.ToBase64String(bytes, 0, length)}\e\\";
    }
}

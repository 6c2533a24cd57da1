using System.Text;
using TutorTui.Terminal.Parsing;

namespace TutorTui.Terminal.Emulation;

/// <summary>Device control strings: two queries are answered, everything else is discarded.</summary>
public sealed partial class TerminalEmulator
{
    void IVtActions.DeviceStringDispatch(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("$q"u8))
        {
            ReportSetting(Encoding.Latin1.GetString(text[2..]));
        }
        else if (text.StartsWith("+q"u8))
        {
            ReportCapabilities(Encoding.Latin1.GetString(text[2..]));
        }
    }

    /// <summary>XTGETTCAP: names in hexadecimal. Few are known; the first unknown one ends the answers.</summary>
    private void ReportCapabilities(string names)
    {
        foreach (var name in names.Split(';').Take(VtLimits.MaxCapabilities))
        {
            var value = Decode(name) switch
            {
                "Co" or "colors" => "256",
                "TN" or "name" => "xterm-256color",
                "RGB" => "8",
                _ => null,
            };
            if (value is null)
            {
                Reply("\eP0+r\e\\");
                return;
            }

            Reply($"\eP1+r{name}={Convert.ToHexString(Encoding.ASCII.GetBytes(value))}\e\\");
        }
    }

    private static string Decode(string hexadecimal) =>
        hexadecimal.Length % 2 == 0 && hexadecimal.All(char.IsAsciiHexDigit)
            ? Encoding.Latin1.GetString(Convert.FromHexString(hexadecimal))
            : string.Empty;
}

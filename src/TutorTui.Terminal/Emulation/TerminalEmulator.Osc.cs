using System.Globalization;
using System.Text;
using TutorTui.Terminal.Parsing;

namespace TutorTui.Terminal.Emulation;

/// <summary>Operating system commands: titles and shell integration. Queries and the clipboard are not answered.</summary>
public sealed partial class TerminalEmulator
{
    void IVtActions.CommandDispatch(ReadOnlySpan<byte> text)
    {
        var command = Encoding.UTF8.GetString(text);
        var separator = command.IndexOf(';', StringComparison.Ordinal);
        var (code, rest) = separator < 0 ? (command, string.Empty) : (command[..separator], command[(separator + 1)..]);
        switch (code)
        {
            case "0" or "2":
                Title = Clean(rest);
                _listener.TitleChanged(Title);
                break;
            case "8" when rest.IndexOf(';', StringComparison.Ordinal) is >= 0 and var parameters:
                var link = new string([.. rest[(parameters + 1)..].Where(c => !char.IsControl(c))]);
                _style = _style with { Link = link.Length is > 0 and <= VtLimits.MaxLinkLength ? link : null };
                break;
            case "133":
                Mark(rest.Split(';'));
                break;
        }
    }

    private void Mark(string[] fields)
    {
        PromptMarkKind? kind = fields[0] switch
        {
            "A" => PromptMarkKind.PromptStarted,
            "B" => PromptMarkKind.InputStarted,
            "C" => PromptMarkKind.CommandStarted,
            "D" => PromptMarkKind.CommandFinished,
            _ => null,
        };
        if (kind is null)
        {
            return;
        }

        int? status = fields.Length > 1 && kind is PromptMarkKind.CommandFinished
            && int.TryParse(fields[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        const string Url = "cmdline_url=";
        var line = Array.Find(fields, field => field.StartsWith(Url, StringComparison.Ordinal));
        _listener.Mark(new(
            kind.Value, status, line is null ? null : Uri.UnescapeDataString(line[Url.Length..]), CursorAbsoluteRow, _column));
    }

    private static string Clean(string title)
    {
        var text = new string([.. title.Where(c => !char.IsControl(c))]);
        return text.Length <= VtLimits.MaxTitleLength ? text : text[..VtLimits.MaxTitleLength];
    }
}

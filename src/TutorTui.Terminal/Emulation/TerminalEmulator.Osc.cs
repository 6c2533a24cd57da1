using System.Buffers.Text;
using System.Globalization;
using System.Text;
using TutorTui.Terminal.Parsing;

namespace TutorTui.Terminal.Emulation;

/// <summary>Operating system commands: titles, colours, links, the clipboard and shell integration.</summary>
public sealed partial class TerminalEmulator
{
    void IVtActions.CommandDispatch(ReadOnlySpan<byte> text, bool endsWithBell)
    {
        var separator = text.IndexOf((byte)';');
        var head = separator < 0 ? text : text[..separator];
        if (!Utf8Parser.TryParse(head, out int code, out var used) || used != head.Length)
        {
            return;
        }

        var rest = Encoding.UTF8.GetString(separator < 0 ? [] : text[(separator + 1)..]);
        var end = endsWithBell ? "\a" : "\e\\";
        switch (code)
        {
            case 0 or 1 or 2:
                SetTitle(code, rest);
                break;
            case 4 or 5:
                ChangeColors(code, rest.Split(';'), end);
                break;
            case 8:
                SetLink(rest);
                break;
            case >= TerminalPalette.FirstDynamic and < TerminalPalette.FirstDynamic + TerminalPalette.DynamicCount:
                ChangeDynamicColors(code, rest.Split(';'), end);
                break;
            case 52:
                WriteClipboard(rest);
                break;
            case 104 or 105:
                ResetColors(code, rest);
                break;
            case >= 100 + TerminalPalette.FirstDynamic and < 100 + TerminalPalette.FirstDynamic + TerminalPalette.DynamicCount:
                Palette.SetDynamic(code - 100, null);
                break;
            case 133:
                Mark(rest.Split(';'));
                break;
        }
    }

    /// <summary>OSC 4 for the palette, with the special colours behind it, and OSC 5 for the special ones: pairs of number and colour.</summary>
    private void ChangeColors(int code, string[] fields, string end)
    {
        var offset = code == 5 ? TerminalPalette.IndexedCount : 0;
        for (var field = 0; field + 1 < fields.Length; field += 2)
        {
            if (ReadIndex(fields[field], offset) is not { } index)
            {
                return;
            }

            if (fields[field + 1] == "?")
            {
                Reply($"\e]{code};{index - offset};{ColorSpecification.Format(Palette.Get(index))}{end}");
            }
            else if (ColorSpecification.Parse(fields[field + 1]) is { } color)
            {
                Palette.Set(index, color);
            }
        }
    }

    private void ResetColors(int code, string rest)
    {
        var isSpecial = code == 105;
        if (rest.Length == 0)
        {
            (isSpecial ? (Action)Palette.ResetSpecial : Palette.ResetIndexed)();
            return;
        }

        foreach (var field in rest.Split(';'))
        {
            if (ReadIndex(field, isSpecial ? TerminalPalette.IndexedCount : 0) is { } index)
            {
                Palette.Set(index, null);
            }
        }
    }

    private static int? ReadIndex(string field, int offset) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number < TerminalPalette.IndexedCount + TerminalPalette.SpecialCount - offset
            ? number + offset
            : null;

    /// <summary>OSC 10 to 19: each further field is the next colour's.</summary>
    private void ChangeDynamicColors(int number, string[] fields, string end)
    {
        foreach (var field in fields)
        {
            if (number >= TerminalPalette.FirstDynamic + TerminalPalette.DynamicCount)
            {
                return;
            }

            if (field == "?")
            {
                Reply($"\e]{number};{ColorSpecification.Format(Palette.GetDynamic(number))}{end}");
            }
            else if (ColorSpecification.Parse(field) is { } color)
            {
                Palette.SetDynamic(number, color);
            }

            number++;
        }
    }

    /// <summary>OSC 8: parameters, then the address; without one the link ends.</summary>
    private void SetLink(string rest)
    {
        var separator = rest.IndexOf(';', StringComparison.Ordinal);
        if (separator < 0)
        {
            return;
        }

        var link = Clean(rest[(separator + 1)..], VtLimits.MaxLinkLength + 1);
        var color = _annotations[_pen.Annotation].UnderlineColor;
        if (link.Length is 0 or > VtLimits.MaxLinkLength)
        {
            Annotate(new(null, null, color));
            return;
        }

        const string Id = "id=";
        var id = Array.Find(rest[..separator].Split(':'), field => field.StartsWith(Id, StringComparison.Ordinal));
        Annotate(new(link, id is null ? null : Clean(id[Id.Length..], VtLimits.MaxTitleLength), color));
    }

    /// <summary>OSC 52, write-only: a program that could read would learn what was copied elsewhere.</summary>
    private void WriteClipboard(string rest)
    {
        var separator = rest.IndexOf(';', StringComparison.Ordinal);
        var bytes = new byte[rest.Length];
        if (separator >= 0 && _options.Permissions.HasFlag(TerminalPermissions.WriteClipboard)
            && Convert.TryFromBase64String(rest[(separator + 1)..], bytes, out var count))
        {
            _listener.ClipboardWritten(Encoding.UTF8.GetString(bytes.AsSpan(0, count)));
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
        (string Name, string Value)[] decoded = [.. fields.Skip(1).Select(DecodeField).OfType<(string, string)>()];
        var line = Array.Find(decoded, field => field.Name == "cmdline").Value;
        _listener.Mark(new(
            kind.Value, status, line, [.. decoded.Where(field => field.Name != "cmdline")], CursorAbsoluteRow, _column));
    }

    /// <summary><c>NAME_url=VALUE</c> with the value percent-encoded; null for any other field.</summary>
    private static (string Name, string Value)? DecodeField(string field)
    {
        const string Url = "_url=";
        return field.IndexOf(Url, StringComparison.Ordinal) is > 0 and var end
            ? (field[..end], Uri.UnescapeDataString(field[(end + Url.Length)..]))
            : null;
    }

    /// <summary>Without control characters: text that is shown elsewhere must not control it. Never ends within a surrogate pair.</summary>
    private static string Clean(string text, int maxLength)
    {
        var clean = new string([.. text.Where(c => !char.IsControl(c))]);
        return clean.Length <= maxLength ? clean
            : char.IsHighSurrogate(clean[maxLength - 1]) ? clean[..(maxLength - 1)]
            : clean[..maxLength];
    }
}

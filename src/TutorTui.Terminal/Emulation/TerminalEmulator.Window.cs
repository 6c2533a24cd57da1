using System.Text;
using TutorTui.Terminal.Parsing;

namespace TutorTui.Terminal.Emulation;

/// <summary>Titles and the window (xterm's ctlseqs, "Window manipulation"). There is no window to move, raise or hide.</summary>
public sealed partial class TerminalEmulator
{
    /// <summary>The size of a cell in pixels that is reported to programs, which use it to choose the sizes of pictures.</summary>
    private const int CellWidth = 10;

    private const int CellHeight = 20;

    private readonly List<(string Icon, string Window)> _savedTitles = [];
    private string _iconTitle = string.Empty;
    private TitleModes _titleModes;

    /// <summary>The size before the window was maximised.</summary>
    private (int Columns, int Rows)? _restored;

    [Flags]
    private enum TitleModes
    {
        None = 0,
        SetHexadecimal = 1,
        QueryHexadecimal = 2,
    }

    private void SetTitle(int code, string text)
    {
        if (_titleModes.HasFlag(TitleModes.SetHexadecimal))
        {
            text = text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit)
                ? Encoding.UTF8.GetString(Convert.FromHexString(text))
                : string.Empty;
        }

        text = Clean(text, VtLimits.MaxTitleLength);
        _iconTitle = code == 2 ? _iconTitle : text;
        if (code != 1)
        {
            ChangeTitle(text);
        }
    }

    private void ChangeTitle(string title)
    {
        Title = title;
        _listener.TitleChanged(title);
    }

    /// <summary><c>CSI &gt; Pm t</c> and <c>CSI &gt; Pm T</c>: titles are set or reported in hexadecimal digits.</summary>
    private void SetTitleModes(in ControlSequence sequence, bool isSet)
    {
        foreach (var number in sequence.Parameters)
        {
            var mode = number switch
            {
                0 => TitleModes.SetHexadecimal,
                1 => TitleModes.QueryHexadecimal,
                _ => TitleModes.None,
            };
            _titleModes = isSet ? _titleModes | mode : _titleModes & ~mode;
        }
    }

    private void WindowOperation(in ControlSequence sequence)
    {
        switch (sequence.Get(0))
        {
            case 4:
                RequestSize(Units(sequence, 2, CellWidth, Columns), Units(sequence, 1, CellHeight, Rows));
                break;
            case 8:
                RequestSize(Units(sequence, 2, 1, Columns), Units(sequence, 1, 1, Rows));
                break;
            case 9 or 10:
                Enlarge(sequence.Get(0), sequence.Get(1));
                break;
            case 22:
                SaveTitles();
                break;
            case 23:
                RestoreTitles(sequence.Get(1));
                break;
            case >= 24 and var rows:
                RequestSize(Columns, rows);
                break;
            default:
                ReportWindow(sequence.Get(0));
                break;
        }
    }

    /// <summary>A size in cells: unchanged if left out; 0 means the maximum.</summary>
    private static int Units(in ControlSequence sequence, int index, int unit, int current) =>
        sequence.Get(index, -1) switch
        {
            < 0 => current,
            0 => int.MaxValue,
            var size => size / unit,
        };

    private void ReportWindow(int what)
    {
        var mayReportTitle = _options.Permissions.HasFlag(TerminalPermissions.ReportTitle);
        var (width, height) = GreatestSize();
        var answer = what switch
        {
            11 => "\e[1t",
            13 => "\e[3;0;0t",
            14 => $"\e[4;{Rows * CellHeight};{Columns * CellWidth}t",
            15 => $"\e[5;{height * CellHeight};{width * CellWidth}t",
            16 => $"\e[6;{CellHeight};{CellWidth}t",
            18 => $"\e[8;{Rows};{Columns}t",
            19 => $"\e[9;{height};{width}t",
            20 when mayReportTitle => $"\e]L{Report(_iconTitle)}\e\\",
            21 when mayReportTitle => $"\e]l{Report(Title)}\e\\",
            _ => null,
        };
        if (answer is not null)
        {
            Reply(answer);
        }
    }

    private string Report(string title) => _titleModes.HasFlag(TitleModes.QueryHexadecimal)
        ? Convert.ToHexStringLower(Encoding.UTF8.GetBytes(title))
        : title;

    private void SaveTitles()
    {
        if (_savedTitles.Count == VtLimits.MaxSavedTitles)
        {
            _savedTitles.RemoveAt(0);
        }

        _savedTitles.Add((_iconTitle, Title));
    }

    /// <summary>Both titles are saved together, and taken back together or one of them alone.</summary>
    private void RestoreTitles(int which)
    {
        if (_savedTitles is not [.., var saved])
        {
            return;
        }

        _savedTitles.RemoveAt(_savedTitles.Count - 1);
        _iconTitle = which == 2 ? _iconTitle : saved.Icon;
        if (which != 1)
        {
            ChangeTitle(saved.Window);
        }
    }

    /// <summary><c>CSI 9 t</c>, <c>CSI 10 t</c>: maximise, and back.</summary>
    private void Enlarge(int operation, int how)
    {
        var (columns, rows) = GreatestSize();
        var isBack = how == 0 || (operation == 10 && how == 2 && _restored is not null);
        var (oldColumns, oldRows) = (Columns, Rows);
        if (isBack)
        {
            var before = _restored ?? (Columns, Rows);
            _restored = null;
            RequestSize(before.Columns, before.Rows);
            return;
        }

        _restored ??= (oldColumns, oldRows);
        var (isTaller, isWider) = operation == 10 ? (true, true) : (how is 1 or 2, how is 1 or 3);
        RequestSize(isWider ? columns : Columns, isTaller ? rows : Rows);
    }

    /// <summary>The program wants another size; <see cref="Resize"/> cuts it to the limits.</summary>
    private void RequestSize(int columns, int rows, TerminalPermissions needed = TerminalPermissions.Resize)
    {
        if (_options.Permissions.HasFlag(needed) && columns > 0 && rows > 0)
        {
            Resize(columns, rows);
            _listener.SizeChanged(Columns, Rows);
        }
    }

    /// <summary>The greatest size that a program may request.</summary>
    private (int Columns, int Rows) GreatestSize() => _options.Permissions.HasFlag(TerminalPermissions.Resize)
        ? (VtLimits.MaxColumns, VtLimits.MaxRows)
        : (Columns, Rows);
}

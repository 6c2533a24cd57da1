namespace TutorTui.Terminal.Screen;

/// <summary>Maps positions to their new places after lines were rewrapped for another width.</summary>
public sealed class RowMapping
{
    private readonly long[] _oldStarts;
    private readonly long[] _newStarts;
    private readonly int _oldColumns;
    private readonly int _newColumns;

    /// <summary>A mapping by lines.</summary>
    /// <param name="oldStarts">The rows at which the lines began, ascending; the last is the row after the last line.</param>
    /// <param name="newStarts">The rows at which they begin now.</param>
    /// <param name="oldColumns">The old width.</param>
    /// <param name="newColumns">The new width.</param>
    internal RowMapping(long[] oldStarts, long[] newStarts, int oldColumns, int newColumns) =>
        (_oldStarts, _newStarts, _oldColumns, _newColumns) = (oldStarts, newStarts, oldColumns, newColumns);

    /// <summary>The mapping by which nothing moves.</summary>
    public static RowMapping None { get; } = new([], [], 1, 1);

    /// <summary>The new absolute row and column of the text at an old position.</summary>
    public (long Row, int Column) Map(long row, int column)
    {
        var line = Array.BinarySearch(_oldStarts, row);
        line = line < 0 ? ~line - 1 : line;
        if (line < 0 || _oldStarts.Length == 0)
        {
            return (row, column);
        }

        var offset = ((row - _oldStarts[line]) * _oldColumns) + column;
        var last = line + 1 < _newStarts.Length ? _newStarts[line + 1] - 1 : long.MaxValue;
        return (Math.Min(_newStarts[line] + (offset / _newColumns), last), (int)(offset % _newColumns));
    }
}

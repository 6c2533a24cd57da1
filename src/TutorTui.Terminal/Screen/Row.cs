namespace TutorTui.Terminal.Screen;

/// <summary>
/// A row of the screen. Rows are moved as references and reused after they have left the screen. Cells from <see cref="Used"/> on
/// are blank, so that clearing a row costs only what was written to it.
/// </summary>
internal sealed class Row(int columns)
{
    private bool _hasWide;

    public PackedCell[] Cells { get; private set; } = new PackedCell[columns];

    /// <summary>All cells from here on are blank with the default background.</summary>
    public int Used { get; private set; }

    /// <summary>The text continues in the next row without a line end.</summary>
    public bool IsWrapped { get; set; }

    /// <summary>A number that differs from those of all other rows and from this row's before its last change.</summary>
    public long Version { get; set; }

    /// <summary>Notes that cells up to <paramref name="end"/> were written to.</summary>
    public void MarkUsed(int end, bool hasWide = false)
    {
        Used = Math.Max(Used, end);
        _hasWide |= hasWide;
    }

    /// <summary>Removes a wide character that would be cut in two at the column's left edge.</summary>
    public void SplitWide(int column)
    {
        if (!_hasWide || column <= 0 || column >= Cells.Length || !Cells[column].IsTail)
        {
            return;
        }

        Clear(ref Cells[column - 1]);
        Clear(ref Cells[column]);
    }

    public void Fill(int first, int end, PackedCell cell)
    {
        SplitWide(first);
        SplitWide(end);
        if (cell.Text == 0 && cell.Background == PackedColor.Default && cell.Flags == CellFlags.None)
        {
            end = Math.Min(end, Used);
            if (first < end)
            {
                Cells.AsSpan(first, end - first).Clear();
            }

            Used = end == Used ? Math.Min(first, Used) : Used;
            return;
        }

        Cells.AsSpan(first, end - first).Fill(cell);
        MarkUsed(end);
    }

    /// <summary>Moves the cells of a part of the row right, or left if negative; freed cells are filled.</summary>
    public void Shift(int first, int end, int by, PackedCell blank)
    {
        var cells = Cells.AsSpan(first, end - first);
        SplitWide(first);
        SplitWide(end);
        if (by > 0)
        {
            by = Math.Min(by, cells.Length);
            SplitWide(end - by);
            cells[..^by].CopyTo(cells[by..]);
            MarkUsed(end);
            cells[..by].Fill(blank);
        }
        else
        {
            by = Math.Min(-by, cells.Length);
            SplitWide(first + by);
            cells[by..].CopyTo(cells);
            MarkUsed(end);
            cells[^by..].Fill(blank);
        }
    }

    /// <summary>Copies a part of another row.</summary>
    public void CopyFrom(Row source, int sourceFirst, int first, int count)
    {
        SplitWide(first);
        SplitWide(first + count);
        source.Cells.AsSpan(sourceFirst, count).CopyTo(Cells.AsSpan(first));
        MarkUsed(first + count, source._hasWide);
        if (_hasWide && count > 0)
        {
            // The source may have been cut within a wide character.
            BlankHalf(first, isLeftEdge: true);
            BlankHalf(first + count - 1, isLeftEdge: false);
        }
    }

    public void Clear()
    {
        Cells.AsSpan(0, Used).Clear();
        Used = 0;
        _hasWide = false;
        IsWrapped = false;
    }

    /// <summary>Cuts off or adds cells at the end.</summary>
    public void Resize(int columns)
    {
        if (columns == Cells.Length)
        {
            return;
        }

        SplitWide(columns);
        var cells = new PackedCell[columns];
        Used = Math.Min(Used, columns);
        Cells.AsSpan(0, Used).CopyTo(cells);
        Cells = cells;
    }

    private void BlankHalf(int column, bool isLeftEdge)
    {
        ref var cell = ref Cells[column];
        if (isLeftEdge ? cell.IsTail : cell.IsWide)
        {
            Clear(ref cell);
        }
    }

    private static void Clear(ref PackedCell cell)
    {
        cell.Text = 0;
        cell.Flags &= ~(CellFlags.Wide | CellFlags.Tail);
    }
}

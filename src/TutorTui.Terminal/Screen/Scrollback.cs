namespace TutorTui.Terminal.Screen;

/// <summary>
/// The lines that have left the screen at its top, oldest first. A line keeps only the cells it uses, in chunks that are
/// used again: once the scrollback is full nothing is allocated any more.
/// </summary>
/// <param name="maxLines">How many lines are kept at most.</param>
/// <param name="maxBytes">The memory for cells, in bytes, rounded down to whole chunks but at least two.</param>
internal sealed class Scrollback(int maxLines, long maxBytes)
{
    /// <summary>64 KiB: more than the widest line, and below the large object heap's limit.</summary>
    private const int ChunkCells = 4096;

    private const int CellBytes = 16;
    private const int InitialLines = 64;

    private readonly int _maxChunks = (int)Math.Clamp(maxBytes / (ChunkCells * CellBytes), 2, int.MaxValue / 2);
    private readonly Queue<PackedCell[]> _free = new();
    private StoredLine[] _lines = [];
    private int _head;
    private int _chunkCount;
    private PackedCell[]? _current;
    private int _currentUsed;

    public int Count { get; private set; }

    /// <summary>How many lines have been dropped for good.</summary>
    public long DroppedCount { get; private set; }

    public ReadOnlySpan<PackedCell> this[int index] => Line(index).Cells;

    public bool IsWrapped(int index) => Line(index).IsWrapped;

    public void Push(ReadOnlySpan<PackedCell> cells, bool isWrapped)
    {
        if (maxLines <= 0)
        {
            DroppedCount++;
            return;
        }

        if (Count == maxLines)
        {
            DropOldest();
        }

        var chunk = Reserve(cells.Length);
        cells.CopyTo(chunk.AsSpan(_currentUsed));
        Append(new(chunk, _currentUsed, cells.Length, isWrapped));
        _currentUsed += cells.Length;
    }

    /// <summary>An empty scrollback with the same limits, whose numbering begins at this one's first line.</summary>
    public Scrollback MakeSuccessor() => new(maxLines, maxBytes) { DroppedCount = DroppedCount };

    public void Clear()
    {
        DroppedCount += Count;
        _lines = [];
        _free.Clear();
        (_head, Count, _chunkCount, _current, _currentUsed) = (0, 0, 0, null, 0);
    }

    /// <summary>Reserves space for a line at the end of the current chunk, or in a new one.</summary>
    private PackedCell[] Reserve(int length)
    {
        if (_current is not null && _currentUsed + length <= ChunkCells)
        {
            return _current;
        }

        while (_free.Count == 0 && _chunkCount >= _maxChunks && Count > 0)
        {
            DropOldest();
        }

        _currentUsed = 0;
        if (_free.TryDequeue(out var free))
        {
            return _current = free;
        }

        _chunkCount++;
        return _current = new PackedCell[ChunkCells];
    }

    private void DropOldest()
    {
        var chunk = _lines[_head].Chunk;
        _lines[_head] = default;
        _head = _head + 1 == _lines.Length ? 0 : _head + 1;
        Count--;
        DroppedCount++;

        // Lines are stored in order: if the next line is in another chunk, this chunk is free.
        if (chunk != _current && (Count == 0 || _lines[_head].Chunk != chunk))
        {
            _free.Enqueue(chunk);
        }
    }

    private void Append(StoredLine line)
    {
        if (Count == _lines.Length)
        {
            var grown = new StoredLine[Math.Max(InitialLines, Math.Min(maxLines, Count * 2))];
            for (var index = 0; index < Count; index++)
            {
                grown[index] = Line(index);
            }

            (_lines, _head) = (grown, 0);
        }

        Count++;
        Line(Count - 1) = line;
    }

    private ref StoredLine Line(int index)
    {
        var place = _head + index;
        return ref _lines[place < _lines.Length ? place : place - _lines.Length];
    }

    private readonly record struct StoredLine(PackedCell[] Chunk, int Offset, int Length, bool IsWrapped)
    {
        public ReadOnlySpan<PackedCell> Cells => Chunk.AsSpan(Offset, Length);
    }
}

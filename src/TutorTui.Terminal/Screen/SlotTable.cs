using System.Diagnostics.CodeAnalysis;

namespace TutorTui.Terminal.Screen;

/// <summary>
/// Distinct values that cells refer to by number. There is no reference counting: when the table is full, the owner of the
/// cells tells which numbers are still in use, and the others become free.
/// </summary>
internal sealed class SlotTable<T>(int capacity)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _values = [];
    private readonly Stack<int> _free = new();
    private int _refused;

    public T this[int number] => _values[number];

    /// <summary>An upper bound: all numbers in use are below it.</summary>
    public int Count => _values.Count;

    /// <summary>Whether the table is full and it is time to find the values in use. Not every time, because that is expensive.</summary>
    public bool WantsSweep => IsFull && _refused % capacity == 0;

    private bool IsFull => _values.Count == capacity && _free.Count == 0;

    /// <summary>The value's number; false when it is new and there is no room.</summary>
    public bool TryGetNumber(T value, [NotNullWhen(true)] out int? number)
    {
        if (_numbers.TryGetValue(value, out var known))
        {
            number = known;
            return true;
        }

        number = null;
        if (IsFull)
        {
            _refused++;
            return false;
        }

        if (_free.TryPop(out var free))
        {
            _values[free] = value;
        }
        else
        {
            free = _values.Count;
            _values.Add(value);
        }

        _numbers[value] = free;
        number = free;
        return true;
    }

    /// <summary>Frees all values but those in use.</summary>
    /// <param name="isUsed">By number.</param>
    public void Sweep(ReadOnlySpan<bool> isUsed)
    {
        _refused = 1;
        _free.Clear();
        for (var number = 0; number < _values.Count; number++)
        {
            if (!isUsed[number])
            {
                _numbers.Remove(_values[number]);
                _free.Push(number);
            }
        }
    }
}

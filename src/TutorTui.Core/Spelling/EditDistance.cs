namespace TutorTui.Core.Spelling;

/// <summary>Measures how much two words differ.</summary>
public static class EditDistance
{
    /// <summary>
    /// The least number of letters to insert, delete, replace or swap with a neighbour to get from one word to the other,
    /// without regard to case (optimal string alignment distance).
    /// </summary>
    public static int Between(string from, string to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var row = 0; row <= from.Length; row++)
        {
            for (var column = 0; column <= to.Length; column++)
            {
                rows[row, column] = row == 0 || column == 0 ? row + column : Nearest(rows, from, to, row, column);
            }
        }

        return rows[from.Length, to.Length];
    }

    private static int Nearest(int[,] rows, string from, string to, int row, int column)
    {
        var replaced = rows[row - 1, column - 1] + (Same(from[row - 1], to[column - 1]) ? 0 : 1);
        var nearest = Math.Min(replaced, 1 + Math.Min(rows[row - 1, column], rows[row, column - 1]));
        return row > 1 && column > 1 && Same(from[row - 1], to[column - 2]) && Same(from[row - 2], to[column - 1])
            ? Math.Min(nearest, rows[row - 2, column - 2] + 1)
            : nearest;
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}

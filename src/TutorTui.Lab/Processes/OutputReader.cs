namespace TutorTui.Lab.Processes;

/// <summary>Reads a program's output line by line, in bounded memory whatever the program prints.</summary>
internal static class OutputReader
{
    /// <summary>A longer line is cut here, while it is read.</summary>
    public const int MaxLineLength = 4096;

    /// <summary>Reads to the end.</summary>
    /// <param name="reader">The output.</param>
    /// <param name="onLine">Receives each line without its end (LF, CR, or both), cut after <see cref="MaxLineLength"/> UTF-16 units and never
    /// inside a surrogate pair.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task ReadLinesAsync(TextReader reader, Action<string> onLine, CancellationToken cancellationToken)
    {
        var buffer = new char[MaxLineLength];
        var line = new System.Text.StringBuilder();
        var follows = false; // An LF right after a CR does not end another line.
        while (await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            foreach (var c in buffer.AsSpan(0, count))
            {
                if (c is '\n' && follows)
                {
                    follows = false;
                }
                else if (c is '\n' or '\r')
                {
                    follows = c is '\r';
                    onLine(Take(line));
                }
                else
                {
                    follows = false;
                    if (line.Length < MaxLineLength)
                    {
                        line.Append(c);
                    }
                }
            }
        }

        if (line.Length > 0)
        {
            onLine(Take(line));
        }
    }

    private static string Take(System.Text.StringBuilder line)
    {
        // The cut may have left half a character at the end.
        var length = line.Length == MaxLineLength && char.IsHighSurrogate(line[^1]) ? MaxLineLength - 1 : line.Length;
        var text = line.ToString(0, length);
        line.Clear();
        return text;
    }
}

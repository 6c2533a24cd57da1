namespace TutorTui.Content.Diagnostics;

/// <summary>Collects the diagnostics of one file.</summary>
internal sealed class FileDiagnostics(string file)
{
    private readonly List<Diagnostic> _items = [];
    private readonly List<Replacement> _replacements = [];

    public string File => file;

    public bool HasErrors => _items.Exists(item => item.Severity is Severity.Error);

    /// <summary>In the order of the file.</summary>
    public IEnumerable<Diagnostic> InOrder => _items.OrderBy(item => item.Line).ThenBy(item => item.Column);

    public void Report(string code, SourcePosition position, string message) => Add(code, position, message, Severity.Error);

    public void Warn(string code, SourcePosition position, string message) => Add(code, position, message, Severity.Warning);

    /// <summary>Notes that a value of another length was substituted in a line, so that later positions in that line are corrected.</summary>
    /// <param name="position">The value's position in the changed line.</param>
    /// <param name="length">The value's length.</param>
    /// <param name="original">The length of the original text in the file.</param>
    public void Replaced(SourcePosition position, int length, int original) => _replacements.Add(new(position, length, original));

    private void Add(string code, SourcePosition position, string message, Severity severity)
    {
        if (_items.Count < ContentLimits.DiagnosticsPerFile)
        {
            var (line, column) = InFile(position);
            _items.Add(new(code, file, line, column, message) { Severity = severity });
        }
    }

    private SourcePosition InFile(SourcePosition position)
    {
        var column = position.Column;
        foreach (var replacement in _replacements.Where(other => other.Position.Line == position.Line && other.Position.Column < position.Column))
        {
            var end = replacement.Position.Column + replacement.Length;
            column += position.Column >= end
                ? replacement.Original - replacement.Length
                : replacement.Position.Column - position.Column;
        }

        return position with { Column = column };
    }

    private readonly record struct Replacement(SourcePosition Position, int Length, int Original);
}

namespace TutorTui.Content.Sources;

/// <summary>Collects the diagnostics of one file.</summary>
internal sealed class FileDiagnostics(string file)
{
    private readonly List<Diagnostic> _items = [];

    public string File => file;

    public bool HasAny => _items.Count > 0;

    /// <summary>In the order of the file.</summary>
    public IEnumerable<Diagnostic> InOrder => _items.OrderBy(item => item.Line).ThenBy(item => item.Column);

    public void Report(string code, SourcePosition position, string message)
    {
        if (_items.Count < ContentLimits.DiagnosticsPerFile)
        {
            _items.Add(new(code, file, position.Line, position.Column, message));
        }
    }
}

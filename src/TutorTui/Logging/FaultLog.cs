using Serilog;

namespace TutorTui.Logging;

/// <summary>
/// What should not have happened, in a file beside the state: the screen belongs to the learner. The file is made with the
/// first entry and stays small.
/// </summary>
internal sealed class FaultLog(string path) : IDisposable
{
    private const long MaxBytes = 1024 * 1024;
    private const int MaxFiles = 2;

    private readonly Lazy<Serilog.Core.Logger> _logger = new(() => new LoggerConfiguration()
        .WriteTo.File(
            path, rollOnFileSizeLimit: true, fileSizeLimitBytes: MaxBytes, retainedFileCountLimit: MaxFiles,
            formatProvider: System.Globalization.CultureInfo.InvariantCulture)
        .CreateLogger());

    public string Path => path;

    public void Report(Exception fault) => _logger.Value.Error(fault, "Unexpected");

    public void Dispose()
    {
        if (_logger.IsValueCreated)
        {
            _logger.Value.Dispose();
        }
    }
}

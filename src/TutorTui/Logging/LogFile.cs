using System.Globalization;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Extensions.Logging;

namespace TutorTui.Logging;

/// <summary>
/// Writes the log to a file, because the screen belongs to the learner. The file is created with the first entry, at most
/// two of 1 MB are kept, and failing to write is ignored. Loggers may be used from several threads.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="level">Entries below this level are left out.</param>
internal sealed class LogFile(string path, LogLevel level) : ILoggerFactory
{
    private const long MaxBytes = 1024 * 1024;
    private const int MaxFiles = 2;

    private readonly Lazy<SerilogLoggerFactory> _file = new(() => new(
        new LoggerConfiguration()
            .MinimumLevel.Verbose()
            .WriteTo.File(
                path,
                outputTemplate: "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} [{Level:u3}] {SourceContext}: {Message:lj}{NewLine}{Exception}",
                rollOnFileSizeLimit: true,
                fileSizeLimitBytes: MaxBytes,
                retainedFileCountLimit: MaxFiles,
                formatProvider: CultureInfo.InvariantCulture)
            .CreateLogger(),
        dispose: true));

    public string Path => path;

    /// <summary>Entries below this level are left out; <see cref="LogLevel.None"/> leaves out all.</summary>
    public LogLevel Level { get; set; } = level;

    public Microsoft.Extensions.Logging.ILogger CreateLogger(string categoryName) => new DeferredLogger(this, categoryName);

    /// <summary>Not supported: there is only this file.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
        if (_file.IsValueCreated)
        {
            _file.Value.Dispose();
        }
    }

    /// <summary>Opens the file when there is something to write.</summary>
    private sealed class DeferredLogger(LogFile log, string category) : Microsoft.Extensions.Logging.ILogger
    {
        private readonly Lazy<Microsoft.Extensions.Logging.ILogger> _inner = new(() => log._file.Value.CreateLogger(category));

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is not LogLevel.None && logLevel >= log.Level;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                _inner.Value.Log(logLevel, eventId, state, exception, formatter);
            }
        }
    }
}

using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using TutorTui.Core;
using TutorTui.Core.Progress;
using TutorTui.Storage.Languages;

namespace TutorTui.Storage;

/// <summary>
/// Progress in one SQLite file: an append-only table of events. Write-ahead log with full synchronisation, so that what was
/// appended survives <c>kill -9</c> and a power cut, and readers in other processes never wait. Safe to call from any thread: one
/// call at a time uses the file, and disposing waits for it.
/// </summary>
/// <param name="path">The database file; its folder is made when missing.</param>
public sealed class SqliteProgressStore(string path) : IProgressStore
{
    /// <summary>Raised with every change of the schema; kept in the file as <c>user_version</c>.</summary>
    private const int SchemaVersion = 1;

    /// <summary>SQLITE_CORRUPT.</summary>
    private const int Corrupt = 11;

    /// <summary>SQLITE_IOERR.</summary>
    private const int IoError = 10;

    /// <summary>SQLITE_FULL.</summary>
    private const int DiskFull = 13;

    /// <summary>The space that SQLite needs for its shared memory (32 KiB) and a page of the log.</summary>
    private const long LeastRoom = 40 * 1024;

    /// <summary>SQLITE_NOTADB.</summary>
    private const int NotADatabase = 26;

    /// <summary>SQLITE_BUSY.</summary>
    private const int Busy = 5;

    private const int BusyTimeoutSeconds = 10;

    private const string Schema =
        """
        CREATE TABLE IF NOT EXISTS events (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            kind     TEXT NOT NULL,
            payload  TEXT NOT NULL
        ) STRICT;
        """;

    private const string Insert = "INSERT INTO events (kind, payload) VALUES ($kind, $payload) RETURNING sequence;";

    private const string Select = "SELECT sequence, kind, payload FROM events WHERE sequence > $after ORDER BY sequence;";

    /// <summary>Never disposed, because callers may still be waiting for it when the store is disposed.</summary>
    private readonly SemaphoreSlim _gate = new(1, 1);
    private SqliteConnection? _connection;
    private bool _isDisposed;

    public Task<Result<ProgressPosition, ProgressError>> AppendAsync(
        ProgressEvent progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return UseAsync(
            connection =>
            {
                using var command = connection.CreateCommand();
                command.CommandText = Insert;
                var (kind, payload) = EventFormat.Write(progress);
                command.Parameters.AddWithValue("$kind", kind);
                command.Parameters.AddWithValue("$payload", payload);
                return new ProgressPosition((long)command.ExecuteScalar()!);
            },
            cancellationToken);
    }

    public Task<Result<ProgressPage, ProgressError>> ReadAsync(ProgressPosition after, CancellationToken cancellationToken) =>
        UseAsync(
            connection =>
            {
                using var command = connection.CreateCommand();
                command.CommandText = Select;
                command.Parameters.AddWithValue("$after", after.Value);
                using var reader = command.ExecuteReader();
                var events = ImmutableArray.CreateBuilder<ProgressEvent>();
                var position = after;
                var damaged = 0;
                while (reader.Read())
                {
                    position = new(reader.GetInt64(0));
                    var stored = EventFormat.Read(reader.GetString(1), reader.GetString(2));
                    damaged += stored.IsDamaged ? 1 : 0;
                    if (stored.Event is { } progress)
                    {
                        events.Add(progress);
                    }
                }

                return new ProgressPage(events.ToImmutable(), position)
                {
                    Unreadable = damaged == 0 ? null : new(damaged, ProgressFileTexts.Current.Unreadable(path, damaged)),
                };
            },
            cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            _isDisposed = true;
            if (_connection is not null)
            {
                await _connection.DisposeAsync().ConfigureAwait(false);
                _connection = null;
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<Result<T, ProgressError>> UseAsync<T>(
        Func<SqliteConnection, T> work, CancellationToken cancellationToken)
        where T : notnull
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return work(_connection ??= Open());
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == DiskFull || (exception.SqliteErrorCode == IoError && HasNoRoom()))
        {
            return new ProgressError(ProgressFileTexts.Current.DiskFull(path));
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Corrupt or NotADatabase)
        {
            return PutAside(exception);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Busy)
        {
            return new ProgressError(ProgressFileTexts.Current.Locked(path, BusyTimeoutSeconds));
        }
        catch (SqliteException exception)
        {
            return new ProgressError(ProgressFileTexts.Current.Unusable(path, exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new ProgressError(ProgressFileTexts.Current.NotKept(path, exception.Message));
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>When the disk is full, SQLite often reports only a general I/O error.</summary>
    private bool HasNoRoom() =>
        Path.GetDirectoryName(path) is { Length: > 0 } folder && Directory.Exists(folder) && new DriveInfo(folder).AvailableFreeSpace < LeastRoom;

    /// <summary>Renames a damaged file, so that it can be repaired and a new one can be created.</summary>
    private ProgressError PutAside(SqliteException exception)
    {
        _connection?.Dispose();
        _connection = null;
        var number = 1;
        while (File.Exists(AsideOf(number)))
        {
            number++;
        }

        try
        {
            foreach (var ending in new[] { string.Empty, "-wal", "-shm" }.Where(ending => File.Exists(path + ending)))
            {
                File.Move(path + ending, AsideOf(number) + ending);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new(ProgressFileTexts.Current.NotPutAside(path, exception.Message, failure.Message));
        }

        return new(ProgressFileTexts.Current.PutAside(path, exception.Message, AsideOf(number)));
    }

    private string AsideOf(int number) => $"{path}.damaged-{number}";

    private SqliteConnection Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            DefaultTimeout = BusyTimeoutSeconds,
        }.ToString());
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
            Migrate(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Migrate(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version;";
        var version = (long)command.ExecuteScalar()!;
        if (version > SchemaVersion)
        {
            throw new InvalidDataException(ProgressFileTexts.Current.OfNewerTutor(version, SchemaVersion));
        }

        Execute(connection, $"{Schema} PRAGMA user_version = {SchemaVersion};");
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

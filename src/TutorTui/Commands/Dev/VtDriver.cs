using System.Buffers;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using TutorTui.Terminal;
using TutorTui.Terminal.Emulation;

namespace TutorTui.Commands.Dev;

/// <summary>
/// Answers each JSON line with one JSON line: <c>new</c>, <c>feed</c>, <c>resize</c>, <c>dump</c>, <c>bench</c>, <c>quit</c>.
/// </summary>
internal sealed class VtDriver
{
    public const int DefaultScrollback = 1000;

    /// <summary>Characters as they are, not as escapes: the lines go to programs that read JSON, not into web pages.</summary>
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TerminalPermissions _permissions;
    private readonly Replies _replies = new();
    private TerminalEmulator _emulator;

    public VtDriver(int columns, int rows, int scrollback, TerminalPermissions permissions)
    {
        _permissions = permissions;
        _emulator = Make(columns, rows, scrollback);
    }

    /// <summary>Whether it was told to quit.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>The answer with its line end; a line that makes no sense is answered with <c>error</c>.</summary>
    public byte[] Answer(string line)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Format))
        {
            writer.WriteStartObject();
            try
            {
                using var request = JsonDocument.Parse(line);
                Do(request.RootElement, writer);
            }
            catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException or IOException
                or UnauthorizedAccessException)
            {
                writer.WriteString("error", fault.Message);
            }

            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private void Do(JsonElement request, Utf8JsonWriter writer)
    {
        switch (request.ValueKind is JsonValueKind.Object ? Text(request, "op") : string.Empty)
        {
            case "new":
                _emulator = Make(Number(request, "cols", 80), Number(request, "rows", 24), Number(request, "scrollback", DefaultScrollback));
                writer.WriteNumber("ok", 1);
                break;
            case "feed":
                _emulator.Feed(Convert.FromBase64String(Text(request, "data")));
                writer.WriteBase64String("reply", _replies.Take());
                break;
            case "resize":
                _emulator.Resize(Number(request, "cols", _emulator.Columns), Number(request, "rows", _emulator.Rows));
                writer.WriteNumber("ok", 1);
                break;
            case "dump":
                VtDump.Write(writer, _emulator, Number(request, "attrs", 0) != 0, Number(request, "sb", 0) != 0);
                break;
            case "bench":
                Measure(request, writer);
                break;
            case "quit":
                HasEnded = true;
                writer.WriteNumber("ok", 1);
                break;
            case var other:
                writer.WriteString("error", $"unknown op: {other}");
                break;
        }
    }

    private void Measure(JsonElement request, Utf8JsonWriter writer)
    {
        const int DefaultChunk = 65536;
        var bytes = File.ReadAllBytes(Text(request, "path"));
        var chunk = Math.Max(1, Number(request, "chunk", DefaultChunk));
        var repeat = Number(request, "repeat", 1);
        var started = Stopwatch.GetTimestamp();
        for (var round = 0; round < repeat; round++)
        {
            for (var offset = 0; offset < bytes.Length; offset += chunk)
            {
                _emulator.Feed(bytes.AsSpan(offset, Math.Min(chunk, bytes.Length - offset)));
            }
        }

        writer.WriteNumber("secs", Stopwatch.GetElapsedTime(started).TotalSeconds);
        writer.WriteNumber("bytes", (long)bytes.Length * repeat);
        _replies.Take();
    }

    private TerminalEmulator Make(int columns, int rows, int scrollback)
    {
        _replies.Take();
        return new(columns, rows, new() { MaxScrollback = scrollback, Permissions = _permissions }, _replies);
    }

    private static string Text(JsonElement request, string name) =>
        request.TryGetProperty(name, out var value) ? value.GetString() ?? string.Empty : string.Empty;

    private static int Number(JsonElement request, string name, int absent) =>
        request.TryGetProperty(name, out var value) ? value.GetInt32() : absent;

    /// <summary>Collects what the emulator answers.</summary>
    private sealed class Replies : ITerminalListener
    {
        /// <summary>A limit on collected answers; further ones are dropped.</summary>
        private const int MaxBytes = 1024 * 1024;

        private readonly ArrayBufferWriter<byte> _bytes = new();

        public void Reply(ReadOnlySpan<byte> bytes)
        {
            if (_bytes.WrittenCount + bytes.Length <= MaxBytes)
            {
                _bytes.Write(bytes);
            }
        }

        public byte[] Take()
        {
            var taken = _bytes.WrittenSpan.ToArray();
            _bytes.Clear();
            return taken;
        }
    }
}
